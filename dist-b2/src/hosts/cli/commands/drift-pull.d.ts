import type { Invocation } from '../invocation.ts';
/** `holdfast drift pull`: live values into the YAML. Sends nothing but reads; state learns of it with the next apply. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=drift-pull.d.ts.map