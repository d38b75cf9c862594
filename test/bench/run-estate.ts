import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { EmulatorProcess } from './emulator-process.ts';
import { makeEstate, type Estate } from './estate.ts';
import { CONCURRENCY, type Deed } from './expected.ts';
import { costOf, measured, type Run } from './measure.ts';
import { MAIN, ROOT } from './paths.ts';
import type { Requests, Row } from './result.ts';
import type { Vendor } from './vendors.ts';

const FLOOR = join(import.meta.dirname, 'floor.ts');
const PLAN = join(tmpdir(), `holdfast-bench-floor-${String(process.pid)}.json`);

export interface Lived {
  readonly vendor: Vendor;
  readonly count: number;
  readonly latency: number;
  readonly runs: number;
}

/** What one command cost in each run, and how the bare loop fared. */
interface Tally {
  readonly deed: Deed;
  readonly ours: Run[];
  readonly floors: Run[];
  readonly requests: Requests[];
}

/** A row and the deed it came from. */
export interface LivedRow {
  readonly row: Row;
  readonly deed: Deed;
  /** Of each run; all must be equal. */
  readonly everyRun: readonly Requests[];
}

/** All commands that send requests, in the order in which a team meets them; each run begins with nothing. */
export function deedsOf(count: number): readonly Deed[] {
  const changed = Math.max(1, count / 100);
  const sure = '--auto-approve';
  return [
    { name: 'first apply', args: ['apply', sure], kind: 'write', changed: count },
    { name: 'no-op plan', args: ['plan'], kind: 'read', changed: 0 },
    { name: 'drift', args: ['drift'], kind: 'read', changed: 0 },
    { name: '1 % changed, apply', args: ['apply', sure], kind: 'write', changed },
    { name: 'destroy', args: ['destroy', sure], kind: 'delete', changed: count },
  ];
}

/** Plays an estate's life as often as wanted, beside the bare loop. */
export async function runEstate(lived: Lived, emulators: EmulatorProcess): Promise<readonly LivedRow[]> {
  const tallies = deedsOf(lived.count).map((deed): Tally => ({ deed, ours: [], floors: [], requests: [] }));
  let scopes = 0;
  for (let run = 0; run < lived.runs; run++) {
    const config = await emulators.open(lived.vendor.name);
    await emulators.latency(lived.latency);
    const estate = makeEstate(lived.vendor, lived.count, config);
    scopes = estate.scopes;
    try {
      for (const tally of tallies) await step(tally, estate, emulators);
    } finally {
      estate.remove();
      rmSync(PLAN, { force: true });
    }
  }
  return tallies.map((tally) => rowOf(tally, lived, scopes));
}

async function step(tally: Tally, estate: Estate, emulators: EmulatorProcess): Promise<void> {
  const { deed } = tally;
  if (deed.changed > 0 && deed.changed < estate.count) estate.write(deed.changed);
  const mark = await emulators.mark();
  tally.ours.push(await measured([MAIN, ...deed.args], estate.directory, estate.environment));
  tally.requests.push(await emulators.since(mark));
  await emulators.floor(mark, PLAN, CONCURRENCY);
  tally.floors.push(await measured([FLOOR, PLAN], ROOT));
}

function rowOf(
  { deed, ours, floors, requests }: Tally,
  { vendor, count, latency }: Lived,
  scopes: number,
): LivedRow {
  const [first] = requests;
  if (first === undefined) throw new TypeError('the bench needs at least one run');
  const row = {
    vendor: vendor.name,
    scenario: deed.name,
    count,
    scopes,
    latency,
    requests: first,
    cost: costOf(ours),
    floor: costOf(floors),
  };
  return { row, deed, everyRun: requests };
}
