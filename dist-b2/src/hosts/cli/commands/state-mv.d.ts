import type { Invocation } from '../invocation.ts';
/** `holdfast state mv FROM TO`, inside a stack or with `--to-stack` into another. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=state-mv.d.ts.map