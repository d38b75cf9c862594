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
  return {
    wallMs: median(runs.map(({ wallMs }) => wallMs)) ?? Number.NaN,
    wallMinMs: Math.min(...runs.map(({ wallMs }) => wallMs)),
    cpuMs: median(runs.map(({ cpuMs }) => cpuMs)) ?? Number.NaN,
    cpuMinMs: Math.min(...runs.map(({ cpuMs }) => cpuMs)),
    rssMb: median(runs.map(({ rssMb }) => rssMb)) ?? Number.NaN,
    firstOutputMs: median(runs.flatMap(({ firstOutputMs }) => firstOutputMs ?? [])),
    silenceMs: median(runs.flatMap(({ silenceMs }) => silenceMs ?? [])),
    runs: runs.length,
  };
}

/** A time at its least, what must hold every time at its worst. */
export function valueOf({ values, exact }: Figure): number {
  return exact ? Math.max(...values) : Math.min(...values);
}

/** The middle value; the lower of two; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor((ordered.length - 1) / 2)];
}
