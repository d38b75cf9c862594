import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { EmulatorProcess } from './emulator-process.ts';
import { makeEstate, type Estate } from './estate.ts';
import { CONCURRENCY, deedsOf, type Deed } from './expected.ts';
import { measured } from './measure.ts';
import { MAIN, ROOT } from './paths.ts';
import type { Row } from './result.ts';
import type { Vendor } from './vendors.ts';

const FLOOR = join(import.meta.dirname, 'floor.ts');
const PLAN = join(tmpdir(), `holdfast-bench-floor-${String(process.pid)}.json`);

export interface Lived {
  readonly vendor: Vendor;
  readonly count: number;
  readonly latency: number;
}

/** Plays an estate's life once, and after each command the bare loop. */
export async function runEstate(
  { vendor, count, latency }: Lived,
  emulators: EmulatorProcess,
): Promise<readonly Row[]> {
  const config = await emulators.open(vendor.name);
  await emulators.latency(latency);
  const estate = makeEstate(vendor, count, config);
  try {
    const rows: Row[] = [];
    for (const deed of deedsOf(count))
      rows.push({
        vendor: vendor.name,
        scenario: deed.name,
        count,
        scopes: estate.scopes,
        latency,
        ...(await step(deed, estate, emulators)),
      });
    return rows;
  } finally {
    estate.remove();
    rmSync(PLAN, { force: true });
  }
}

async function step(
  deed: Deed,
  estate: Estate,
  emulators: EmulatorProcess,
): Promise<Pick<Row, 'runs' | 'requests' | 'floor'>> {
  if (deed.changed > 0 && deed.changed < estate.count) estate.write(deed.changed);
  const mark = await emulators.mark();
  const { sample } = await measured([MAIN, ...deed.args], estate.directory, estate.environment);
  const requests = await emulators.since(mark);
  await emulators.floor(mark, PLAN, CONCURRENCY);
  const floor = await measured([FLOOR, PLAN], ROOT);
  return { runs: [sample], requests: [requests], floor: [floor.sample] };
}
