import type { Invocation } from '../invocation.ts';
/** `holdfast lint`: offline; exits 1 on errors, with `--strict` on any finding. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=lint.d.ts.map