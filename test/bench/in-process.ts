import { join } from 'node:path';
import type { EmulatorProcess } from './emulator-process.ts';
import { measured } from './measure.ts';
import { ROOT } from './paths.ts';
import type { Check, Figure } from './result.ts';

interface Found {
  readonly figures: Figure[];
  readonly checks: Check[];
}

/** Sizes and how often each is repeated: as many resources in all. */
const STAGE_SIZES: readonly (readonly [count: number, repeats: number])[] = [
  [1_000, 100],
  [10_000, 10],
  [50_000, 2],
];
const FLAT = 1.1;

/** Declaring, planning, applying and writing state down without network and disk, by number of resources. */
export async function pureStages(): Promise<Found> {
  const found = new Map<string, number[]>();
  let keysMs = Infinity;
  for (const size of STAGE_SIZES) {
    const { figures, keysMs: ms } = await child<{ figures: Record<string, number>; keysMs: number }>(
      'stages.ts',
      ...size.map(String),
    );
    keysMs = Math.min(keysMs, ms);
    for (const [stage, us] of Object.entries(figures)) found.set(stage, [...(found.get(stage) ?? []), us]);
  }
  return {
    figures: [...found].flatMap(([stage, values]) =>
      values.map((value, index) => stageFigure(stage, value, index)),
    ),
    checks: [...[...found].map(flatCheck), machine('100,000 keys in one map: CPU', keysMs, 500, 'ms')],
  };
}

function stageFigure(stage: string, value: number, index: number): Figure {
  return { name: `${stage}, ${String(STAGE_SIZES[index]?.[0])}`, value, unit: 'µs a resource' };
}

/** Exponent of the whole time from the smallest to the largest size. */
function flatCheck([stage, values]: readonly [string, readonly number[]]): Check {
  const times = Math.log10((STAGE_SIZES.at(-1)?.[0] ?? 0) / (STAGE_SIZES[0]?.[0] ?? 1));
  const exponent = 1 + Math.log10((values.at(-1) ?? 0) / (values[0] ?? 1)) / times;
  return machine(`${stage}: scaling exponent, 1,000 to 50,000`, exponent, FLAT, '');
}

/** What limiter, retry and redaction add to a request. */
export async function httpLayers(emulators: EmulatorProcess): Promise<Found> {
  const config = await emulators.open('upsun');
  const { layersUs, bareUs } = await child<{ layersUs: number; bareUs: number }>(
    'http-layers.ts',
    JSON.stringify(config),
  );
  return {
    figures: [{ name: 'one PATCH by the bare client: CPU', value: bareUs, unit: 'µs' }],
    checks: [machine('one PATCH through limiter, retry, redaction: CPU', layersUs, 90, 'µs')],
  };
}

function machine(name: string, value: number, limit: number, unit: string): Check {
  return { name, value, limit, unit, met: value <= limit, asserted: false };
}

async function child<T>(file: string, ...args: readonly string[]): Promise<T> {
  const { stdout } = await measured([join(import.meta.dirname, file), ...args], ROOT);
  return JSON.parse(stdout) as T;
}
