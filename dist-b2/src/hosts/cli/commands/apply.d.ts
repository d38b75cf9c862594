import type { Invocation } from '../invocation.ts';
/** `holdfast apply [PLANFILE | paths…]`. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=apply.d.ts.map