import type { Invocation } from '../invocation.ts';
/** `holdfast graph`: offline, what needs what. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=graph.d.ts.map