import type { CycleResult } from './cycle-result.ts';
/** Counters of a watch; they grow in value, never in number. */
export declare class WatchStatus {
    #private;
    /** Failures since the last success. */
    get failuresInARow(): number;
    record(result: CycleResult, now: number): void;
    notified(): void;
    /** The next cycle is planned for then. */
    plannedFor(at: number): void;
    /** The loop turns. A vendor's outage is no fault of it. */
    isHealthy(now: number): boolean;
    /** In Prometheus' text format. */
    metrics(residentBytes: number): string;
}
//# sourceMappingURL=watch-status.d.ts.map