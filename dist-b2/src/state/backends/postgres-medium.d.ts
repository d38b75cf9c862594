import type { LockInfo } from '../../core/store.ts';
import type { Base } from '../journal.ts';
import type { Holder, Medium, Stored } from '../medium.ts';
import { type PostgresSession } from './postgres-session.ts';
/** State as rows of four tables `holdfast_*`; the serial is compared with every write. */
export declare class PostgresMedium implements Medium {
    #private;
    readonly description: string;
    readonly batch = "operation";
    readonly tears = false;
    constructor(session: PostgresSession, { name, stack }: {
        readonly name: string;
        readonly stack: string;
    }, description: string);
    repair(): Promise<string>;
    load(): Promise<Stored>;
    openJournal(bytes: number): Promise<void>;
    append(lines: string): Promise<void>;
    replace(state: string, base: Base, expected: Base | undefined): Promise<void>;
    restore(state: string, base: Base): Promise<void>;
    addRun(name: string, text: string): Promise<boolean>;
    runs(): Promise<readonly string[]>;
    tryLock(info: LockInfo): Promise<Holder | undefined>;
    unlock(): Promise<void>;
    holder(): Promise<LockInfo | undefined>;
    forceUnlock(id: string): Promise<boolean>;
    close(): Promise<void>;
}
//# sourceMappingURL=postgres-medium.d.ts.map