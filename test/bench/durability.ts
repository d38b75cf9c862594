import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CostRecorder, type RecordedCosts } from '../regression/recorded-costs.ts';
import type { EmulatorProcess } from './emulator-process.ts';
import { makeEstate, type Estate } from './estate.ts';
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
    figure(`${of}: journal bytes an operation`, into('journal.ndjson') / count, 'B'),
    figure(`${of}: run record bytes an operation`, into('/runs/') / count, 'B'),
    figure(`${of}: state bytes an operation`, into('state.json') / count, 'B'),
    figure(`${of}: fsync besides fdatasync`, fsync, 'calls'),
  ];
}

function limitedOf(apply: RecordedCosts, plan: RecordedCosts, state: number, count: number): Figure[] {
  const of = `of ${String(count)}`;
  const bytes = 2 * state + 500 * count;
  const record = bytesInto(apply, '/runs/');
  return [
    figure(`state ${of}`, state / count, 'B a resource', 900),
    figure(`first apply ${of}: bytes of state and journal`, apply.bytes - record, 'B', bytes),
    { ...figure(`first apply ${of}: bytes with the run's record`, apply.bytes, 'B', bytes), exact: false },
    figure(`first apply ${of}: syncs an operation`, apply.fdatasync / count, 'fdatasync', 0.35),
    figure(`no-op plan ${of}: bytes written`, plan.bytes, 'B', 0),
  ];
}

function figure(name: string, value: number, unit: string, limit?: number): Figure {
  return { name, unit, values: [value], ...(limit !== undefined && { limit }), exact: true };
}
