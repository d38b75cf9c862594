import type { Invocation } from '../invocation.ts';
/** `holdfast state rm ADDR…`. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=state-rm.d.ts.map