import type { JournalEntry, StateDocument, StateSnapshot } from '../core/store.ts';
/** Folds journal entries into the document they continue. Every prefix gives a valid state; twice gives the same as once. */
export declare function replay(document: StateDocument, entries: readonly JournalEntry[]): Omit<StateSnapshot, 'exists'>;
//# sourceMappingURL=replay.d.ts.map