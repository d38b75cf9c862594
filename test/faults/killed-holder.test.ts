import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { openRig, type Place, type Rig } from '../hosts/cli/backend-rig.ts';
import { canaries, type Workspace } from '../hosts/cli/workspace.ts';

const MAIN = join(import.meta.dirname, '../../src/hosts/cli/main.ts');
const STALE = /That process is gone, so the lock is stale\. Remove it with "(holdfast force-unlock [\w-]+)"/u;

let rig: Rig;
beforeEach(async () => {
  rig = await openRig(({ directory }: Workspace): Place => ({
    backend: 'file:.holdfast',
    env: {},
    texts: () => Promise.resolve(''),
    lose: () => Promise.reject(new Error(`nothing is lost in ${directory}`)),
  }));
});
afterEach(() => rig.close());

const lockFile = (): Promise<string> =>
  readFile(join(rig.workspace.directory, '.holdfast/acme/dev/lock.json'), 'utf8');

/** Starts an apply and kills it while it waits for the vendor. */
async function die(): Promise<void> {
  const holder = await rig.stall();
  holder.signal('SIGKILL');
  await holder.exit;
  rig.answer();
}

async function expectMadeGood(): Promise<void> {
  expect(await rig.run(['apply', '--yes'])).toMatchObject({ code: 0 });
  expect(rig.creates()).toBe(3);
  expect(await rig.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
}

test('runs that wait for a holder learn of its death and steal nothing', async () => {
  const holder = await rig.stall();
  const waiting = [1, 2, 3].map(() => rig.start(['apply', '--yes', '--lock-timeout', '10m']));
  for (const run of waiting) await run.says('Waiting for the lock of ');
  const lock = await lockFile();
  holder.signal('SIGKILL');
  for (const run of waiting) expect([await run.exit, run.err()]).toEqual([6, expect.stringMatching(STALE)]);
  expect(await lockFile()).toBe(lock);
  rig.answer();
  const { code, out } = await rig.run(['plan', '--json']);
  expect([code, JSON.parse(out)]).toEqual([
    0,
    expect.objectContaining({ summary: expect.objectContaining({ create: 2 }) }),
  ]);
  expect(await lockFile()).toBe(lock);
  const id = (JSON.parse(lock) as { id: string }).id;
  expect(await rig.run(['force-unlock', id, '--yes'])).toMatchObject({ code: 0 });
  await expectMadeGood();
});

test('of several that remove the lock and apply again one does each, and nothing is made twice', async () => {
  await die();
  const { id } = JSON.parse(await lockFile()) as { id: string };
  const unlocks = await Promise.all([1, 2, 3].map(() => rig.run(['force-unlock', id, '--yes'])));
  expect(unlocks.map(({ code }) => code)).toContain(0);
  for (const { err } of unlocks.filter(({ code }) => code !== 0))
    expect(err).toContain('nothing was unlocked');
  const applies = await Promise.all([1, 2, 3].map(() => rig.run(['apply', '--yes', '--lock-timeout', '1m'])));
  expect(applies.map(({ code }) => code)).toEqual([0, 0, 0]);
  await expectMadeGood();
});

if (existsSync('/usr/bin/script')) {
  test.each([
    ['yes\n', 0],
    ['no\n', 8],
  ])(
    'the command that the error names, pasted into a terminal, asks; %j answers it',
    async (answer, code) => {
      await die();
      const { err } = await rig.run(['apply', '--yes']);
      const pasted = STALE.exec(err)?.[1] ?? '';
      const terminal = spawn(
        'script',
        ['-qec', `holdfast() { "$NODE" "$MAIN" "$@"; }; ${pasted}`, '/dev/null'],
        {
          cwd: rig.workspace.directory,
          env: {
            PATH: process.env['PATH'] ?? '',
            SHELL: '/bin/bash',
            NODE: process.execPath,
            MAIN,
            ...canaries,
          },
          stdio: ['pipe', 'pipe', 'inherit'],
        },
      );
      let shown = '';
      terminal.stdout.on('data', (chunk: Buffer) => {
        shown += chunk.toString();
        if (shown.includes('Enter a value:')) terminal.stdin.end(answer);
      });
      const ended = await new Promise((resolve) => terminal.once('close', resolve));
      expect([ended, shown]).toEqual([code, expect.stringContaining(' on ')]);
      const next = await rig.run(['apply', '--yes']);
      expect(next.code).toBe(code === 0 ? 0 : 6);
    },
  );
} else {
  test.skip('the command that the error names, in a terminal: there is no script(1) to make one', () =>
    undefined);
}
