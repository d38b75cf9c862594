import { join } from 'node:path';
import type { EmulatorProcess } from './emulator-process.ts';
import { atMost, timed } from './figures.ts';
import { measured } from './measure.ts';
import { ROOT } from './paths.ts';
import type { Figure } from './result.ts';
import { STAGE_SIZES, stageFigure } from './stage-checks.ts';

/** Declaring, planning, applying and writing state down without network and disk, by number of resources. */
export async function pureStages(): Promise<Figure[]> {
  const all: Figure[] = [];
  let keysMs = Infinity;
  for (const [count, repeats] of STAGE_SIZES) {
    const found = await child<{ figures: Record<string, number>; keysMs: number }>(
      'stages.ts',
      String(count),
      String(repeats),
    );
    keysMs = Math.min(keysMs, found.keysMs);
    for (const [stage, us] of Object.entries(found.figures)) all.push(stageFigure(stage, count, us));
  }
  return [...all, timed('100,000 keys in one map: CPU', 'ms', keysMs, atMost(500))];
}

/** What limiter, retry and redaction add to a request. */
export async function httpLayers(emulators: EmulatorProcess): Promise<Figure[]> {
  const config = await emulators.open('upsun');
  const { layersUs, bareUs } = await child<{ layersUs: number; bareUs: number }>(
    'http-layers.ts',
    JSON.stringify(config),
  );
  return [
    timed('one PATCH by the bare client: CPU', 'µs', bareUs),
    timed('one PATCH through limiter, retry, redaction: CPU', 'µs', layersUs, atMost(90)),
  ];
}

async function child<T>(file: string, ...args: readonly string[]): Promise<T> {
  const { stdout } = await measured([join(import.meta.dirname, file), ...args], ROOT);
  return JSON.parse(stdout) as T;
}
