import type { RunRecord } from './store.ts';
/** A run's record as stored. Records do not change, and both their text and its digest are wanted when one is stored. */
export declare const runText: (key: RunRecord) => string;
/** SHA-256 of a run's record as stored: what the next record's `previous` and the state's `head` name. */
export declare function runDigest(record: RunRecord): string;
//# sourceMappingURL=run-digest.d.ts.map