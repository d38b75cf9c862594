import type { Clock } from '../../core/events.ts';
import type { LockInfo } from '../../core/store.ts';
import type { Base } from '../journal.ts';
import type { Holder, Medium, Stored } from '../medium.ts';
import { type HttpState } from './http-exchange.ts';
/** State behind Terraform's http protocol, as GitLab and others serve it. */
export declare class HttpMedium implements Medium {
    #private;
    readonly description: string;
    readonly batch = "level";
    readonly tears = false;
    constructor(url: URL, { env, send, clock, }: {
        env: Readonly<Record<string, string | undefined>>;
        send: HttpState;
        clock: Clock;
    });
    repair(): Promise<string>;
    load(): Promise<Stored>;
    openJournal(bytes: number): Promise<void>;
    append(lines: string, base: Base): Promise<void>;
    replace(state: string, base: Base): Promise<void>;
    restore(state: string, base: Base): Promise<void>;
    addRun(name: string, text: string): Promise<boolean>;
    runs(): Promise<readonly string[]>;
    tryLock(info: LockInfo): Promise<Holder | undefined>;
    unlock(info: LockInfo): Promise<void>;
    /** The protocol cannot ask who holds a lock without taking it; a refusal may have told. */
    holder(): Promise<LockInfo | undefined>;
    forceUnlock(id: string): Promise<boolean>;
    close(): Promise<void>;
}
//# sourceMappingURL=http.d.ts.map