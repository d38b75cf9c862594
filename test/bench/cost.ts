import type { Figure, Sample } from './result.ts';

/** What several runs of one process cost: medians, and the least CPU and wall time, since noise only ever adds to them. */
export interface Cost {
  readonly wallMs: number;
  readonly wallMinMs: number;
  readonly cpuMs: number;
  readonly cpuMinMs: number;
  readonly rssMb: number;
  readonly firstOutputMs: number | undefined;
  readonly silenceMs: number | undefined;
  readonly runs: number;
}

/** Sums up runs of the same thing. */
export function costOf(runs: readonly Sample[]): Cost {
  const walls = runs.map(({ wallMs }) => wallMs);
  const cpus = runs.map(({ cpuMs }) => cpuMs);
  return {
    wallMs: median(walls),
    wallMinMs: Math.min(...walls),
    cpuMs: median(cpus),
    cpuMinMs: Math.min(...cpus),
    rssMb: median(runs.map(({ rssMb }) => rssMb)),
    firstOutputMs: medianOfSome(runs.flatMap(({ firstOutputMs }) => firstOutputMs ?? [])),
    silenceMs: medianOfSome(runs.flatMap(({ silenceMs }) => silenceMs ?? [])),
    runs: runs.length,
  };
}

function medianOfSome(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : median(values);
}

/** A time at its least, what must hold every time at its worst. */
export function valueOf({ values, exact }: Figure): number {
  return exact ? Math.max(...values) : Math.min(...values);
}

/** The middle value; the lower of two; NaN of none. */
export function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor((ordered.length - 1) / 2)] ?? Number.NaN;
}
