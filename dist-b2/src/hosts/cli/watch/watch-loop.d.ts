import type { Clock } from '../../../core/events.ts';
import { type CycleResult } from './cycle-result.ts';
import type { WatchStatus } from './watch-status.ts';
/** Everything a watch turns around; tests bring their own. */
export interface WatchWorld {
    readonly intervalMs: number;
    readonly clock: Clock;
    /** From 0 to below 1. */
    readonly random: () => number;
    readonly stopped: AbortSignal;
    readonly status: WatchStatus;
    /** Looks once, and never throws for what is wrong with the world. */
    readonly cycle: () => Promise<CycleResult>;
    /** Tells whoever looks on. */
    readonly show: (result: CycleResult) => void;
    /** Delivers news; false = not delivered, to be tried again with the next cycle. */
    readonly notify: (result: CycleResult) => Promise<boolean>;
}
/** Looks, reports what is new, waits, until it is stopped. Keeps nothing of a cycle but the fingerprint of what was reported. */
export declare function watchLoop(world: WatchWorld): Promise<void>;
//# sourceMappingURL=watch-loop.d.ts.map