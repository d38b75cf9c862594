import type { LockInfo } from '../../core/store.ts';
import type { Holder } from '../medium.ts';
import { type PostgresSession } from './postgres-session.ts';
/** An advisory lock of the session: when the process dies, the server frees it. A row beside it names the holder. */
export declare class PostgresLock {
    #private;
    constructor(session: PostgresSession, stack: readonly [string, string], description: string);
    take(info: LockInfo): Promise<Holder | undefined>;
    release(): Promise<void>;
    holder(): Promise<LockInfo | undefined>;
    /** Ends the session that holds the lock, which also stops its writer. */
    remove(id: string): Promise<boolean>;
}
//# sourceMappingURL=postgres-lock.d.ts.map