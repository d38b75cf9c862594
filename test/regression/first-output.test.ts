import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import { startEmulator, type Emulator } from '../../src/emulator/index.ts';
import { makeEstate, type Estate } from '../bench/estate.ts';
import { vendorNamed } from '../bench/vendors.ts';

/*
 * Output that comes early, without a clock: the emulator holds every answer below a project until the command has
 * written something since the answer before. A command that is silent meanwhile never ends.
 */

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'hosts', 'cli', 'main.ts');
const COUNT = 3;

let emulator: Emulator;
let estate: Estate;
let child: ChildProcess | undefined;
/** Something was written since an answer was last let go. */
let heard = false;
let letGo: (() => void) | undefined;
let held = 0;

beforeEach(async () => {
  const sleep = (): Promise<void> =>
    new Promise((resolve) => {
      held += 1;
      letGo = resolve;
      answerIfHeard();
    });
  heard = false;
  held = 0;
  const clock = { now: () => Date.now(), sleep };
  emulator = await startEmulator({ apis: [upsunEmulator()], layout: 'prefix', clock });
  emulator.faults.add({ match: { path: '*/projects/*' }, fault: { delayMs: 1, phase: 'headers' } });
  estate = makeEstate(vendorNamed('upsun'), COUNT, emulator.config['upsun'] ?? {}, COUNT);
});

afterEach(async () => {
  child?.kill('SIGKILL');
  await emulator.close();
  estate.remove();
});

function answerIfHeard(): void {
  if (!heard || letGo === undefined) return;
  heard = false;
  letGo();
  letGo = undefined;
}

function run(...args: readonly string[]): Promise<number | null> {
  const running = spawn(process.execPath, [MAIN, ...args, '--parallelism', '1'], {
    cwd: estate.directory,
    env: { PATH: process.env['PATH'], ...estate.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = running;
  for (const stream of [running.stdout, running.stderr])
    stream.on('data', () => {
      heard = true;
      answerIfHeard();
    });
  return new Promise((resolve) => running.on('close', resolve));
}

test.each([['plan'], ['drift']])(
  '%s writes something before each list is answered',
  async (...args) => {
    expect(await run(...args)).toBe(0);
    expect(held).toBe(COUNT);
  },
  30_000,
);

test('apply and destroy write something before each list and each write is answered', async () => {
  expect(await run('apply', '--auto-approve')).toBe(0);
  expect(held).toBe(3 * COUNT);
  expect(await run('destroy', '--auto-approve')).toBe(0);
  expect(held).toBe(6 * COUNT);
});
