import type { Invocation } from '../invocation.ts';
/** `holdfast state mv-provider FROM TO`: the recorded origin becomes that of the entry TO. Nothing is sent. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=state-mv-provider.d.ts.map