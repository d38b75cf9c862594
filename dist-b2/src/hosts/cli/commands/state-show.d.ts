import type { Invocation } from '../invocation.ts';
/** `holdfast state show ADDR`. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=state-show.d.ts.map