import type { Invocation } from '../invocation.ts';
/** `holdfast drift accept ADDR#PROP`: writes the live value into the reviewed file; nothing is sent but reads. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=drift-accept.d.ts.map