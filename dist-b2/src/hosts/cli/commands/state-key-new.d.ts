import type { Invocation } from '../invocation.ts';
/** `holdfast state key new`: the key alone on stdout, so that it can be piped into a secret store. */
export declare function run({ flags, output }: Invocation): Promise<number>;
//# sourceMappingURL=state-key-new.d.ts.map