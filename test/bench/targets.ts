import { costOf } from './cost.ts';
import type { Check, Row } from './result.ts';

/** Least CPU time of a whole process, milliseconds, by scenario and number of resources. */
const CPU_MS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  version: { 0: 45 },
  '--help': { 0: 45 },
  validate: { 1000: 200, 10000: 600 },
  'no-op plan': { 1000: 300, 10000: 1000 },
  'first apply': { 1000: 700, 10000: 2500 },
  '1 % changed, apply': { 10000: 1000 },
};
const PEAK_MB = 330;
const FIRST_OUTPUT_MS = 150;
const SILENCE_MS = 1000;
const EXPONENT = 1.1;

/** Targets that depend on the machine: set on two cores of a busy virtual one, Node 24. */
export function targetChecks(all: readonly Row[]): Check[] {
  const rows = withoutOtherFloors(all);
  const free = rows.filter(({ latency }) => latency === 0);
  return [
    ...free.flatMap(cpuCheck),
    ...free.filter(({ count }) => count === 10_000).map(memoryCheck),
    ...worst(rows, 'firstOutputMs', 'first output', FIRST_OUTPUT_MS),
    ...worst(rows, 'silenceMs', 'longest silence', SILENCE_MS),
    ...free.filter(({ count }) => count === 10_000).flatMap((row) => exponentCheck(row, free)),
  ];
}

/** `validate` has a row for each floor; one of them is enough here. */
function withoutOtherFloors(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter((row) => !seen.has(labelOf(row)) && seen.add(labelOf(row)));
}

/** For people: vendor, command, size and latency. */
export function labelOf({ vendor, scenario, count, latency }: Row): string {
  const size = count === 0 ? '' : `, ${String(count)}`;
  return `${vendor} ${scenario}${size}${latency === 0 ? '' : ` at ${String(latency)} ms`}`.trim();
}

function atMost(name: string, value: number, limit: number, unit: string): Check {
  return { name, value, limit, unit, met: value <= limit, asserted: false };
}

function cpuCheck(row: Row): Check[] {
  const limit = CPU_MS[row.scenario]?.[row.count];
  return limit === undefined ? [] : [atMost(`${labelOf(row)}: CPU`, costOf(row.runs).cpuMinMs, limit, 'ms')];
}

function memoryCheck(row: Row): Check {
  return atMost(`${labelOf(row)}: peak memory`, costOf(row.runs).rssMb, PEAK_MB, 'MB');
}

/** The row that is worst at it, of the commands that send requests: others have nothing to tell on the way. */
function worst(
  rows: readonly Row[],
  what: 'firstOutputMs' | 'silenceMs',
  name: string,
  limit: number,
): Check[] {
  const [found] = rows
    .flatMap((row) => {
      const value = row.requests.length > 0 ? costOf(row.runs)[what] : undefined;
      return value === undefined ? [] : [{ row, value }];
    })
    .sort((a, b) => b.value - a.value);
  if (found === undefined) return [];
  return [atMost(`${labelOf(found.row)}: ${name}, the longest of all`, found.value, limit, 'ms')];
}

/** How CPU time grows from 1,000 to 10,000 resources: 1 is in proportion. */
function exponentCheck(large: Row, rows: readonly Row[]): Check[] {
  const small = rows.find(
    ({ vendor, scenario, count }) => vendor === large.vendor && scenario === large.scenario && count === 1000,
  );
  if (small === undefined) return [];
  const exponent = Math.log10(costOf(large.runs).cpuMinMs / costOf(small.runs).cpuMinMs);
  return [atMost(`${labelOf(large)}: scaling exponent from 1,000`, exponent, EXPONENT, '')];
}
