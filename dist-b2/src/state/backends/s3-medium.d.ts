import type { Clock } from '../../core/events.ts';
import type { LockInfo } from '../../core/store.ts';
import type { Base } from '../journal.ts';
import type { Holder, Medium, Stored } from '../medium.ts';
import type { S3Bucket } from './s3-bucket.ts';
/** State as objects: `state.json`, numbered journal segments that name the serial they continue, `lock.json`, `runs/`. */
export declare class S3Medium implements Medium {
    #private;
    readonly description: string;
    readonly batch = "operation";
    readonly tears = false;
    constructor(bucket: S3Bucket, root: string, clock: Clock);
    repair(): Promise<string>;
    /** Lists segments before it reads the state; one that vanishes meanwhile was folded, so everything is read again. */
    load(): Promise<Stored>;
    openJournal(): Promise<void>;
    append(lines: string, base: Base): Promise<void>;
    replace(state: string, base: Base): Promise<void>;
    restore(state: string): Promise<void>;
    addRun(name: string, text: string): Promise<boolean>;
    runs(): Promise<readonly string[]>;
    tryLock(info: LockInfo): Promise<Holder | undefined>;
    unlock(info: LockInfo): Promise<void>;
    holder(): Promise<LockInfo | undefined>;
    forceUnlock(id: string): Promise<boolean>;
    close(): Promise<void>;
}
//# sourceMappingURL=s3-medium.d.ts.map