import type { LockInfo } from '../../core/store.ts';
import type { Holder, Medium, Stored } from '../medium.ts';
/** A stack's files: `state.json`, `journal.ndjson`, `lock.json`, `key`, `backups/`, `runs/`. */
export declare class FileMedium implements Medium {
    #private;
    readonly description: string;
    readonly batch = "operation";
    readonly tears = true;
    /** `directory` is `ROOT/NAME/STACK`; these three are never symbolic links. */
    constructor(directory: string);
    repair(): Promise<string>;
    load(): Promise<Stored>;
    openJournal(bytes: number): Promise<void>;
    append(lines: string): Promise<void>;
    replace(state: string): Promise<void>;
    restore(state: string): Promise<void>;
    addRun(name: string, text: string): Promise<boolean>;
    runs(): Promise<readonly string[]>;
    tryLock(info: LockInfo): Promise<Holder | undefined>;
    unlock(info: LockInfo): Promise<void>;
    holder(): Promise<LockInfo | undefined>;
    forceUnlock(id: string): Promise<boolean>;
    close(): Promise<void>;
}
/** Root, name and stack directory of a stack. */
export declare function stackDirectories(directory: string): readonly string[];
//# sourceMappingURL=file.d.ts.map