import type { Clock } from '../core/events.ts';
/** Who waits, and what may end the wait. */
export interface Waiter {
    readonly clock: Clock;
    readonly signal?: AbortSignal | undefined;
}
/** Waits so many milliseconds, or until a stop is wished; the caller looks at the signal. */
export declare function pause(ms: number, { clock, signal }: Waiter): Promise<void>;
//# sourceMappingURL=pause.d.ts.map