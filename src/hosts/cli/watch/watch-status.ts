import { metricFamily } from '../../../reports/metric-family.ts';
import type { CycleResult } from './cycle-result.ts';

/** How much later than planned a cycle may begin before the loop counts as stuck. */
const GRACE_MS = 900_000;

/** Counters of a watch; they grow in value, never in number. */
export class WatchStatus {
  #cycles = 0;
  #failures = 0;
  #inARow = 0;
  #applied = 0;
  #notifications = 0;
  #open = 0;
  #lastCycle = 0;
  #lastSuccess = 0;
  #dueBy = Number.POSITIVE_INFINITY;

  /** Failures since the last success. */
  get failuresInARow(): number {
    return this.#inARow;
  }

  record(result: CycleResult, now: number): void {
    this.#cycles += 1;
    this.#failures += result.failed ? 1 : 0;
    this.#inARow = result.failed ? this.#inARow + 1 : 0;
    this.#applied += result.applied.length;
    this.#open = result.open.length;
    this.#lastCycle = now;
    if (!result.failed) this.#lastSuccess = now;
  }

  notified(): void {
    this.#notifications += 1;
  }

  /** The next cycle is planned for then. */
  plannedFor(at: number): void {
    this.#dueBy = at + GRACE_MS;
  }

  /** The loop turns. A vendor's outage is no fault of it. */
  isHealthy(now: number): boolean {
    return now <= this.#dueBy;
  }

  /** In Prometheus' text format. */
  metrics(residentBytes: number): string {
    const values: [string, string, number][] = [
      ['holdfast_watch_cycles_total', 'Cycles since the start.', this.#cycles],
      ['holdfast_watch_failures_total', 'Cycles that could not finish.', this.#failures],
      ['holdfast_watch_failures_in_a_row', 'Failures since the last success.', this.#inARow],
      ['holdfast_watch_open', 'Changes and problems open after the last cycle.', this.#open],
      ['holdfast_watch_applied_total', 'Changes carried out since the start.', this.#applied],
      ['holdfast_watch_notifications_total', 'Notifications delivered.', this.#notifications],
      ['holdfast_watch_last_cycle_timestamp_seconds', 'End of the last cycle.', this.#lastCycle / 1000],
      [
        'holdfast_watch_last_success_timestamp_seconds',
        'End of the last good cycle.',
        this.#lastSuccess / 1000,
      ],
      ['process_resident_memory_bytes', 'Memory in use.', residentBytes],
    ];
    return values.map(([name, help, value]) => metricFamily(name, help, [{ labels: {}, value }])).join('');
  }
}
