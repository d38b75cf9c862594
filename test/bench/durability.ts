import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CostRecorder, type RecordedCosts } from '../regression/recorded-costs.ts';
import type { EmulatorProcess } from './emulator-process.ts';
import { makeEstate, type Estate } from './estate.ts';
import { measured } from './measure.ts';
import { MAIN } from './paths.ts';
import type { Check, Figure } from './result.ts';
import { vendorNamed } from './vendors.ts';

const STATE = join('.holdfast', 'bench', 'dev', 'state.json');

/** Bytes and syncs of a first apply and a no-op plan, counted in runs of their own since counting costs time. */
export async function durability(
  name: string,
  count: number,
  emulators: EmulatorProcess,
): Promise<{ readonly figures: Figure[]; readonly checks: Check[] }> {
  const estate = makeEstate(vendorNamed(name), count, await emulators.open(name));
  try {
    const apply = await recorded(estate, ['apply', '--auto-approve']);
    const state = statSync(join(estate.directory, STATE)).size;
    const plan = await recorded(estate, ['plan']);
    return { figures: figuresOf(apply, count), checks: checksOf(apply, plan, state, count) };
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

function figuresOf(apply: RecordedCosts, count: number): Figure[] {
  const into = (part: string): number => bytesInto(apply, part);
  const { fsync } = apply;
  const of = `first apply of ${String(count)}`;
  return [
    { name: `${of}: journal bytes an operation`, value: into('journal.ndjson') / count, unit: 'B' },
    { name: `${of}: run record bytes an operation`, value: into('/runs/') / count, unit: 'B' },
    { name: `${of}: state bytes an operation`, value: into('state.json') / count, unit: 'B' },
    { name: `${of}: fsync besides fdatasync`, value: fsync, unit: 'calls' },
  ];
}

function checksOf(apply: RecordedCosts, plan: RecordedCosts, state: number, count: number): Check[] {
  const of = `of ${String(count)}`;
  const bytes = 2 * state + 500 * count;
  const record = bytesInto(apply, '/runs/');
  const check = (name: string, value: number, limit: number, unit: string): Check => ({
    name,
    value,
    limit,
    unit,
    met: value <= limit,
    asserted: true,
  });
  return [
    check(`state ${of}`, state / count, 900, 'B a resource'),
    check(`first apply ${of}: bytes of state and journal`, apply.bytes - record, bytes, 'B'),
    { ...check(`first apply ${of}: bytes with the run's record`, apply.bytes, bytes, 'B'), asserted: false },
    check(`first apply ${of}: syncs an operation`, apply.fdatasync / count, 0.35, 'fdatasync'),
    check(`no-op plan ${of}: bytes written`, plan.bytes, 0, 'B'),
  ];
}
