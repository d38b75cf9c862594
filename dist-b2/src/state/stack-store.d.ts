import type { JournalEntry, Lock, LockInfo, RunRecord, StateDocument, StateSnapshot, StateStore } from '../core/store.ts';
import { type Waiting } from './acquire.ts';
import type { Cipher } from './encryption.ts';
import type { Medium, Stored } from './medium.ts';
export interface StackStoreSettings extends Waiting {
    readonly name: string;
    readonly stack: string;
    readonly toolVersion: string;
    /** Describes this process for the lock. */
    readonly describe: () => Pick<LockInfo, 'id' | 'who' | 'host' | 'pid' | 'boot'>;
    readonly cipher?: Cipher | undefined;
    /** Refuses a state whose fingerprints another key made; told undefined where no state names a key yet. */
    readonly checkKey: (keyId: string | undefined) => Promise<void>;
    /** Runs under the lock before anything is written for the first time. */
    readonly beforeFirstWrite: () => Promise<void>;
}
/** A stack's state over any medium. */
export declare class StackStore implements StateStore {
    #private;
    readonly description: string;
    readonly batch: 'operation' | 'level';
    constructor(medium: Medium, settings: StackStoreSettings);
    read(): Promise<StateSnapshot>;
    lock(operation: string, timeoutMs: number): Promise<Lock>;
    append(entries: readonly JournalEntry[]): Promise<void>;
    commit(document: StateDocument): Promise<void>;
    /** Stores a document in place of one that cannot be read. Only under the lock, only after a copy was kept. */
    restore(document: StateDocument): Promise<void>;
    /** State and journal exactly as stored, for a copy before surgery on something damaged. */
    loadRaw(): Promise<Stored>;
    writeRun(record: RunRecord): Promise<void>;
    readRuns(): Promise<readonly RunRecord[] | undefined>;
    lockHolder(): Promise<LockInfo | undefined>;
    forceUnlock(id: string): Promise<void>;
    close(): Promise<void>;
}
//# sourceMappingURL=stack-store.d.ts.map