import type { Invocation } from '../invocation.ts';
/** `holdfast force-unlock ID`: asks, since a run that still lives would lose its protection. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=force-unlock.d.ts.map