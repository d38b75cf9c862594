import type { Clock } from '../../core/events.ts';
import type { LockInfo } from '../../core/store.ts';
import type { Holder } from '../medium.ts';
import type { S3Bucket } from './s3-bucket.ts';
/** A lock object, created on condition that there is none, and read back. */
export declare class S3Lock {
    #private;
    constructor(bucket: S3Bucket, key: string, clock: Clock);
    take(info: LockInfo): Promise<Holder | undefined>;
    release(info: LockInfo): Promise<void>;
    holder(): Promise<LockInfo | undefined>;
    /** False where the lock is another's or there is none. */
    remove(id: string): Promise<boolean>;
    /** Stops a writer whose lock was removed or, on a store without conditions, overwritten. */
    requireHeld(): Promise<void>;
}
//# sourceMappingURL=s3-lock.d.ts.map