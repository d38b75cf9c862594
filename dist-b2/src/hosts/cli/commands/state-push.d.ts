import type { Invocation } from '../invocation.ts';
/** `holdfast state push FILE`: also the way back from a state that can no longer be read. */
export declare function run(invocation: Invocation): Promise<number>;
//# sourceMappingURL=state-push.d.ts.map