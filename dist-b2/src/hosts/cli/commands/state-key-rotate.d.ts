import type { Invocation } from '../invocation.ts';
/** `holdfast state key rotate`: the stored fingerprints are made anew with another key; nothing is sent. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=state-key-rotate.d.ts.map