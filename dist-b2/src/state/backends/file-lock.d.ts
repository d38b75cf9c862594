import type { LockInfo } from '../../core/store.ts';
import type { Holder } from '../medium.ts';
/** A lock file: made exclusively, naming its holder. */
export declare class FileLock {
    #private;
    constructor(path: string);
    take(info: LockInfo): Promise<Holder | undefined>;
    release(info: LockInfo): Promise<void>;
    holder(): Promise<LockInfo | undefined>;
    /** False where the lock is another's or there is none. */
    remove(id: string): Promise<boolean>;
    /** Stops a writer whose lock somebody removed: two writers would damage the journal. */
    requireHeld(): Promise<void>;
}
//# sourceMappingURL=file-lock.d.ts.map