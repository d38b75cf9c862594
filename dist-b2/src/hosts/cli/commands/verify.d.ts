import type { Invocation } from '../invocation.ts';
/** `holdfast verify`: exits 4 when a vendor refuses a declared credential. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=verify.d.ts.map