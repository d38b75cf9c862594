import type { Figure, Found, Result, Row, SideRow } from './result.ts';

const SAME = ['node', 'machine', 'code'] as const;

/**
 * An earlier result and what was measured since: a machine is busy by turns, and runs spread over an hour meet more
 * quiet moments than runs in a row. Throws where they are not of the same code, Node and machine.
 */
export function merged(earlier: Result, later: Result): Result {
  for (const what of SAME)
    if (earlier[what] !== later[what])
      throw new Error(`the earlier result is of another ${what}: ${earlier[what]}, now ${later[what]}`);
  return { ...added(earlier, later), at: later.at };
}

/** A result and what a part of the bench found. */
export function added(result: Result, { rows = [], figures = [], side = [], notes = [] }: Found): Result {
  return {
    ...result,
    rows: joined(result.rows, rows, keyOfRow, joinRows),
    figures: joined(result.figures, figures, ({ name }) => name, joinFigures),
    side: joined(result.side, side, keyOfSide, (_, last) => last),
    notes: [...new Set([...result.notes, ...notes])],
  };
}

/** In the order of the earlier ones, then what is new. */
function joined<T>(
  earlier: readonly T[],
  later: readonly T[],
  keyOf: (one: T) => string,
  join: (first: T, last: T) => T,
): T[] {
  const found = new Map(earlier.map((one) => [keyOf(one), one]));
  for (const one of later) {
    const first = found.get(keyOf(one));
    found.set(keyOf(one), first === undefined ? one : join(first, one));
  }
  return [...found.values()];
}

function joinRows(first: Row, last: Row): Row {
  return {
    ...last,
    runs: [...first.runs, ...last.runs],
    requests: [...first.requests, ...last.requests],
    floor: [...first.floor, ...last.floor],
  };
}

function joinFigures(first: Figure, last: Figure): Figure {
  return { ...last, values: [...first.values, ...last.values] };
}

function keyOfRow({ vendor, scenario, count, latency, floorIs }: Row): string {
  return JSON.stringify([vendor, scenario, count, latency, floorIs]);
}

function keyOfSide({ program, scenario, count }: SideRow): string {
  return JSON.stringify([program, scenario, count]);
}
