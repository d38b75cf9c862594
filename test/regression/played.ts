import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { buddyEmulator } from '../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../providers/gitjira/emulator/gitjira-emulator.ts';
import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import { startEmulator, type Emulator } from '../../src/emulator/index.ts';
import { makeEstate, type Estate } from '../bench/estate.ts';
import type { Deed } from '../bench/expected.ts';
import { countRequests } from '../bench/replay.ts';
import type { Requests } from '../bench/result.ts';
import { vendorNamed } from '../bench/vendors.ts';
import { CostRecorder, type RecordedCosts } from './recorded-costs.ts';

/** What one command did. */
export interface Played {
  readonly deed: Deed;
  readonly estate: Pick<Estate, 'vendor' | 'count' | 'scopes'>;
  readonly requests: Requests;
  readonly costs: RecordedCosts;
  /** Size of the state before or after, whichever is greater. */
  readonly stateBytes: number;
}

export interface Scene {
  readonly vendor: 'upsun' | 'buddy' | 'gitjira';
  readonly count: number;
  readonly scopes: number;
  readonly parallelism: number;
  readonly deeds: readonly Deed[];
}

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'hosts', 'cli', 'main.ts');
const EMULATORS = { upsun: upsunEmulator, buddy: buddyEmulator, gitjira: gitjiraEmulator };

/** Runs commands of the real command line on one estate, one after the other, and counts what each does. */
export async function play({ vendor, count, scopes, parallelism, deeds }: Scene): Promise<readonly Played[]> {
  const emulator = await startEmulator({ apis: [EMULATORS[vendor]()], layout: 'prefix', keep: 100_000 });
  const estate = makeEstate(vendorNamed(vendor), count, emulator.config[vendor] ?? {}, scopes);
  const recorder = new CostRecorder(join(estate.directory, '.holdfast'));
  const played: Played[] = [];
  try {
    for (const deed of deeds) played.push(await one(deed, estate, emulator, recorder, parallelism));
  } finally {
    recorder.remove();
    estate.remove();
    await emulator.close();
  }
  return played;
}

async function one(
  deed: Deed,
  estate: Estate,
  { requests }: Emulator,
  recorder: CostRecorder,
  parallelism: number,
): Promise<Played> {
  if (deed.changed > 0 && deed.changed < estate.count) estate.write(deed.changed);
  const before = stateSize(estate);
  requests.length = 0;
  const args = deed.kind === 'offline' ? deed.args : [...deed.args, '--parallelism', String(parallelism)];
  await run([...recorder.nodeArguments, MAIN, ...args], estate, recorder.environment);
  return {
    deed,
    estate,
    requests: countRequests(requests),
    costs: recorder.read(),
    stateBytes: Math.max(before, stateSize(estate)),
  };
}

function run(args: readonly string[], estate: Estate, env: Readonly<Record<string, string>>): Promise<void> {
  const environment = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...estate.environment, ...env };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...args], { cwd: estate.directory, env: environment }, (error, out, err) => {
      if (error === null) resolve();
      else reject(new Error(`${args.join(' ')}\n${out}\n${err}`));
    });
  });
}

function stateSize({ directory }: Estate): number {
  const path = join(directory, '.holdfast', 'bench', 'dev', 'state.json');
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
