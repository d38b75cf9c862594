import { expectedRequests, rounds, wallLimit } from './expected.ts';
import type { Check, Requests } from './result.ts';
import type { LivedRow } from './run-estate.ts';
import { labelOf } from './targets.ts';
import { vendorNamed } from './vendors.ts';

/** Name of the group of wall-time checks. */
export const WALL = 'wall time within the formula';

/** What holds on every machine: the exact requests, and the time the network alone decides. */
export function checksOf(lived: LivedRow): Check[] {
  return [requestCheck(lived), ...(lived.row.latency > 0 ? [wallCheck(lived)] : [])];
}

function requestCheck({ row, deed, everyRun }: LivedRow): Check {
  const expected = expectedRequests(vendorNamed(row.vendor), row, deed);
  return {
    name: `${labelOf(row)}: requests (exchanges ${String(expected.exchanges)}, reads ${String(expected.reads)}, writes ${String(expected.writes)})`,
    value: total(row.requests),
    limit: total(expected),
    unit: 'requests',
    met: everyRun.every((requests) => isSame(requests, expected)),
    asserted: true,
    group: 'exact requests',
  };
}

/**
 * The least wall time counts: other work on the machine only ever adds to it. What it adds even to the bare loop
 * stretches the limit; on a quiet machine that is next to nothing.
 */
function wallCheck({ row, deed }: LivedRow): Check {
  const { cost, floor, latency } = row;
  const waits = rounds(vendorNamed(row.vendor), row, deed);
  const own = floor === undefined ? 1 : floor.wallMinMs / (1.08 * waits * latency + floor.cpuMinMs);
  const limit = wallLimit(waits, latency, cost.cpuMinMs) * Math.max(1, own);
  return {
    name: `${labelOf(row)}: wall for ${String(waits)} round trips`,
    value: cost.wallMinMs,
    limit,
    unit: 'ms',
    met: cost.wallMinMs <= limit,
    asserted: true,
    group: WALL,
  };
}

function total({ exchanges, reads, writes }: Requests): number {
  return exchanges + reads + writes;
}

function isSame(a: Requests, b: Requests): boolean {
  return a.exchanges === b.exchanges && a.reads === b.reads && a.writes === b.writes;
}
