import type { Invocation } from '../invocation.ts';
/** `holdfast init`: a first manifest, and a pipeline if wanted. Sends nothing. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=init.d.ts.map