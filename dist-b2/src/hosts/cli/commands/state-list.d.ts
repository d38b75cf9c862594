import type { Invocation } from '../invocation.ts';
/** `holdfast state list [patterns…]`. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=state-list.d.ts.map