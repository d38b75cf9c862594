import type { RunRecord } from '../core/store.ts';
import type { View } from './view.ts';
/** Runs for people, newest first: one line each, and what was done below. */
export declare function historyText(runs: readonly RunRecord[], view: View): Generator<string>;
/** One run with its requests. */
export declare function runText(run: RunRecord, view: View): Generator<string>;
//# sourceMappingURL=history-text.d.ts.map