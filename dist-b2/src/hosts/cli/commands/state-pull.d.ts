import type { Invocation } from '../invocation.ts';
/** `holdfast state pull`: the document as `state push` takes it, the journal folded in. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=state-pull.d.ts.map