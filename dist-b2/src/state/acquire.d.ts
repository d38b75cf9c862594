import { HoldfastError } from '../core/errors.ts';
import type { Clock } from '../core/events.ts';
import type { LockInfo } from '../core/store.ts';
import type { Holder, Medium } from './medium.ts';
/** How a lock that another run holds is waited for. */
export interface Waiting {
    readonly clock: Clock;
    /** Ends the wait; the lock is then not taken. */
    readonly signal?: AbortSignal | undefined;
    /** Told once, before the first pause. */
    readonly onWait?: ((holder: LockInfo) => void) | undefined;
}
/** Takes the lock, waiting up to `timeoutMs` for its holder. A holder that is gone is reported at once. */
export declare function acquire(medium: Pick<Medium, 'tryLock' | 'description'>, info: LockInfo, timeoutMs: number, { clock, signal, onWait }: Waiting): Promise<void>;
/** The error that names holder, host, operation and time. */
export declare function lockedBy(description: string, { info, stale }: Holder): HoldfastError;
/** `ann@build, process 7 on build, for "apply" since 2026-01-02T03:04:05.000Z`, as far as the lock says so. */
export declare function describeHolder({ who, pid, host, operation, created }: LockInfo): string;
//# sourceMappingURL=acquire.d.ts.map