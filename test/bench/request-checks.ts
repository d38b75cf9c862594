import { costOf } from './cost.ts';
import { deedsOf, expectedRequests, rounds, wallLimit, type Deed } from './expected.ts';
import type { Check, Requests, Row } from './result.ts';
import { labelOf } from './targets.ts';
import { vendorNamed } from './vendors.ts';

/** Name of the group of wall-time checks. */
export const WALL = 'wall time within the formula';

/** What holds on every machine: the exact requests, and the time the network alone decides. */
export function requestChecks(row: Row): Check[] {
  const deed = deedsOf(row.count).find(({ name }) => name === row.scenario);
  if (deed === undefined) return [];
  return [exactCheck(row, deed), ...(row.latency > 0 ? [wallCheck(row, deed)] : [])];
}

function exactCheck(row: Row, deed: Deed): Check {
  const expected = expectedRequests(vendorNamed(row.vendor), row, deed);
  const wrong = row.requests.find((requests) => !isSame(requests, expected));
  return {
    name: `${labelOf(row)}: requests (exchanges ${String(expected.exchanges)}, reads ${String(expected.reads)}, writes ${String(expected.writes)})`,
    value: total(wrong ?? expected),
    limit: total(expected),
    unit: 'requests',
    met: wrong === undefined && row.requests.length > 0,
    asserted: true,
    group: 'exact requests',
  };
}

/**
 * The least wall time counts: other work on the machine only ever adds to it. What it adds even to the bare loop
 * stretches the limit; on a quiet machine that is next to nothing.
 */
function wallCheck(row: Row, deed: Deed): Check {
  const { latency } = row;
  const [cost, floor] = [costOf(row.runs), costOf(row.floor)];
  const waits = rounds(vendorNamed(row.vendor), row, deed);
  const own = floor.runs === 0 ? 1 : floor.wallMinMs / (1.08 * waits * latency + floor.cpuMinMs);
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

/** All that a command sent, or may send. */
export function total({ exchanges, reads, writes }: Requests): number {
  return exchanges + reads + writes;
}

function isSame(a: Requests, b: Requests): boolean {
  return a.exchanges === b.exchanges && a.reads === b.reads && a.writes === b.writes;
}
