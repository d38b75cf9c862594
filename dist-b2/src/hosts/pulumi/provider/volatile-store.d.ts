import type { JournalEntry, StateStore } from '../../../core/store.ts';
/** Pulumi keeps the state; the engine's journal lives as long as this process, needs nothing durable and is only watched. */
export declare function volatileStore(watch: (entries: readonly JournalEntry[]) => void): StateStore;
//# sourceMappingURL=volatile-store.d.ts.map