import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CostRecorder, type RecordedCosts } from '../regression/recorded-costs.ts';
import type { EmulatorProcess } from './emulator-process.ts';
import { makeEstate, type Estate } from './estate.ts';
import { atMost, counted, timed } from './figures.ts';
import { measured } from './measure.ts';
import { MAIN } from './paths.ts';
import type { Figure } from './result.ts';
import { vendorNamed } from './vendors.ts';

const STATE = join('.holdfast', 'bench', 'dev', 'state.json');

/** Bytes and syncs of a first apply and a no-op plan, counted in runs of their own since counting costs time. */
export async function durability(name: string, count: number, emulators: EmulatorProcess): Promise<Figure[]> {
  const estate = makeEstate(vendorNamed(name), count, await emulators.open(name));
  try {
    const apply = await recorded(estate, ['apply', '--auto-approve']);
    const state = statSync(join(estate.directory, STATE)).size;
    const plan = await recorded(estate, ['plan']);
    return [...partsOf(apply, count), ...limitedOf(apply, plan, state, count)];
  } finally {
    estate.remove();
  }
}

async function recorded(estate: Estate, args: readonly string[]): Promise<RecordedCosts> {
  const recorder = new CostRecorder(join(estate.directory, '.holdfast'));
  try {
    await measured([...recorder.nodeArguments, MAIN, ...args], estate.directory, {
      ...estate.environment,
      ...recorder.environment,
    });
    return recorder.read();
  } finally {
    recorder.remove();
  }
}

function bytesInto({ files }: RecordedCosts, part: string): number {
  return Object.entries(files).reduce((sum, [file, bytes]) => (file.includes(part) ? sum + bytes : sum), 0);
}

function partsOf(apply: RecordedCosts, count: number): Figure[] {
  const into = (part: string): number => bytesInto(apply, part);
  const { fsync } = apply;
  const of = `first apply of ${String(count)}`;
  return [
    counted(`${of}: journal bytes an operation`, 'B', into('journal.ndjson') / count),
    counted(`${of}: run record bytes an operation`, 'B', into('/runs/') / count),
    counted(`${of}: state bytes an operation`, 'B', into('state.json') / count),
    counted(`${of}: fsync besides fdatasync`, 'calls', fsync),
  ];
}

function limitedOf(apply: RecordedCosts, plan: RecordedCosts, state: number, count: number): Figure[] {
  const of = `of ${String(count)}`;
  const bytes = 2 * state + 500 * count;
  const record = bytesInto(apply, '/runs/');
  return [
    counted(`state ${of}`, 'B a resource', state / count, atMost(900)),
    counted(`first apply ${of}: bytes of state and journal`, 'B', apply.bytes - record, atMost(bytes)),
    timed(`first apply ${of}: bytes with the run's record`, 'B', apply.bytes, atMost(bytes)),
    counted(`first apply ${of}: syncs an operation`, 'fdatasync', apply.fdatasync / count, atMost(0.35)),
    counted(`no-op plan ${of}: bytes written`, 'B', plan.bytes, atMost(0)),
  ];
}
