import type { Invocation } from '../invocation.ts';
/** `holdfast validate`: offline; all findings at once. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=validate.d.ts.map