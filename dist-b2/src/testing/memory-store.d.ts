import type { JournalEntry, Lock, LockInfo, RunRecord, StateDocument, StateSnapshot, StateStore } from '../core/store.ts';
/** State that lives as long as the object: for tests of the engine and of providers. */
export declare class MemoryStore implements StateStore {
    #private;
    readonly description = "memory";
    readonly batch = "operation";
    read(): Promise<StateSnapshot>;
    lock(): Promise<Lock>;
    append(entries: readonly JournalEntry[]): Promise<void>;
    commit(document: StateDocument): Promise<void>;
    writeRun(record: RunRecord): Promise<void>;
    readRuns(): Promise<readonly RunRecord[]>;
    lockHolder(): Promise<LockInfo | undefined>;
    forceUnlock(): Promise<void>;
    close(): Promise<void>;
}
//# sourceMappingURL=memory-store.d.ts.map