import type { Invocation } from '../invocation.ts';
/** `holdfast show [PLANFILE]`: a saved plan in any of the plan's formats, or the state. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=show.d.ts.map