import { valueOf } from './cost.ts';
import { timed } from './figures.ts';
import type { Check, Figure } from './result.ts';

/** Resources a pure stage is measured with, and how often in one process: as many resources in all. */
export const STAGE_SIZES: readonly (readonly [count: number, repeats: number])[] = [
  [1_000, 100],
  [10_000, 10],
  [50_000, 2],
];
const UNIT = 'µs a resource';
const FLAT = 1.1;

export function stageFigure(stage: string, count: number, value: number): Figure {
  return timed(stageName(stage, count), UNIT, value);
}

function stageName(stage: string, count: number): string {
  return `${stage}, ${String(count)}`;
}

/** Exponents of the whole time of each stage from the smallest to the largest size: 1 is in proportion. */
export function stageChecks(figures: readonly Figure[]): Check[] {
  const [smallest, largest] = [STAGE_SIZES[0]?.[0] ?? 1, STAGE_SIZES.at(-1)?.[0] ?? 1];
  const end = stageName('', smallest);
  const times = Math.log10(largest / smallest);
  return figures.flatMap((small): Check[] => {
    if (small.unit !== UNIT || !small.name.endsWith(end)) return [];
    const stage = small.name.slice(0, -end.length);
    const large = figures.find(({ name }) => name === stageName(stage, largest));
    if (large === undefined) return [];
    const value = 1 + Math.log10(valueOf(large) / valueOf(small)) / times;
    const name = `${stage}: scaling exponent, 1,000 to 50,000`;
    return [{ name, value, limit: FLAT, unit: '', met: value <= FLAT, asserted: false }];
  });
}
