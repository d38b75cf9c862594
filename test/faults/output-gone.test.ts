import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { handClock, type HandClock } from '../emulator/hand-clock.ts';
import { killChildren, startChild } from '../hosts/cli/child.ts';
import { canaries, createWorkspace, type Workspace } from '../hosts/cli/workspace.ts';

const MAIN = join(import.meta.dirname, '../../src/hosts/cli/main.ts');
const FIRST_CREATE = { method: 'POST', path: '*integrations', nth: 1 };

let workspace: Workspace;
let clock: HandClock;
beforeEach(async () => {
  clock = handClock(Date.now());
  workspace = await createWorkspace(clock);
});
afterEach(async () => {
  killChildren();
  await workspace.close();
});

/** Runs a shell line in which `holdfast` is the command line, and so in `LINE`. The third descriptor is ours to read. */
function shell(line: string, inner = ''): ChildProcess {
  const holdfast = 'holdfast() { "$NODE" "$MAIN" "$@"; }; ';
  const own = { NODE: process.execPath, MAIN, LINE: holdfast + inner, SHELL: '/bin/bash' };
  return spawn('bash', ['-c', holdfast + line], {
    cwd: workspace.directory,
    env: { PATH: process.env['PATH'] ?? '', HOME: workspace.directory, ...canaries, ...own },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
}

async function told(child: ChildProcess): Promise<{ out: string; err: string; third: string }> {
  const [, out, err, third] = child.stdio as unknown as [unknown, Readable, Readable, Readable];
  const texts = await Promise.all([text(out), text(err), text(third)]);
  return { out: texts[0], err: texts[1], third: texts[2].trim() };
}

async function stall(): Promise<void> {
  workspace.emulator.faults.add({ match: FIRST_CREATE, fault: { delayMs: 1_000, phase: 'headers' } });
  await clock.asleep();
}

async function expectMadeGood(): Promise<void> {
  expect(await workspace.run(['apply', '--yes'])).toMatchObject({ code: 0 });
  const posts = workspace.emulator.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('s'),
  );
  expect(posts).toHaveLength(3);
  expect(await workspace.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
}

describe('a reader who leaves', () => {
  test.each([
    ['plan | head -1', '0'],
    ['plan --json | head -c 1', '0'],
    ['plan --detailed-exitcode 2>&1 | head -1', '2'],
    ['drift --fail-on declared-change | head -1', '2'],
    ['apply --yes --json | head -1', '0'],
    ['apply --yes 2>&1 | true', '0'],
    ['state list | true', '0'],
  ])('holdfast %s: the run goes on and ends as usual', async (line, code) => {
    const { err, third } = await told(shell(`holdfast ${line}; echo "\${PIPESTATUS[0]}" >&3`));
    expect([third, err]).toEqual([code, expect.not.stringMatching(/Error|EPIPE|at /u)]);
    await expectMadeGood();
  });

  test('does not end a watch, which still ends when it is told', async () => {
    const argv = ['watch', '--interval', '1h', '--listen', '0'];
    const child = startChild(argv, { cwd: workspace.directory, env: canaries });
    child.hangUp();
    await child.says('/metrics.');
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(child.err()) ?? [];
    for (let metrics = ''; !metrics.includes('holdfast_watch_cycles_total 1');)
      metrics = await (await fetch(`${url}/metrics`)).text();
    child.signal('SIGINT');
    expect([await child.exit, child.err()]).toEqual([0, expect.stringContaining('Stopped.')]);
  });
});

describe('a file on a full disk', () => {
  test.each([
    ['plan > /dev/full', '1'],
    ['plan --json --detailed-exitcode > /dev/full', '1'],
    ['drift -o markdown > /dev/full', '1'],
    ['apply --yes > /dev/full', '1'],
    ['apply --yes --json > /dev/full', '1'],
    ['plan --expect-no-changes > /dev/full', '7'],
    ['man > /dev/full', '1'],
    ['completion bash > /dev/full', '1'],
    ['version > /dev/full', '1'],
    ['graph > /dev/full', '1'],
  ])('as the output of holdfast %s: said in one line, and nothing is left half done', async (line, code) => {
    const { err, third } = await told(shell(`holdfast ${line}; echo $? >&3`));
    expect([third, err]).toEqual([
      code,
      expect.stringContaining('Error: the output could not be written (ENOSPC)'),
    ]);
    expect(err).not.toMatch(/^\s+at /mu);
    await expectMadeGood();
  });

  test('that would take the progress only is no failure', async () => {
    const { third } = await told(shell('holdfast apply --yes 2> /dev/full; echo $? >&3'));
    expect(third).toBe('0');
    await expectMadeGood();
  });
});

if (existsSync('/usr/bin/script')) {
  test.each([
    ['nobody tells it, and it goes on to its end', "trap '' HUP; holdfast apply --yes; echo $? >&3", '0'],
    ['its shell ends, and it ends as by Ctrl-C', 'holdfast apply --yes; echo $? >&3', ''],
  ])('a terminal that is closed in the middle of an apply: %s', async (_shell, line, code) => {
    const stalled = stall();
    const terminal = shell('exec script -qec "$LINE" /dev/null', line);
    const all = told(terminal);
    await stalled;
    terminal.kill('SIGKILL');
    await once(terminal, 'exit');
    clock.advance(1_000);
    expect((await all).third).toBe(code);
    const left = Object.keys(await workspace.files()).filter((name) => /journal|lock/u.test(name));
    expect(left).toEqual([]);
    await expectMadeGood();
  });
} else {
  test.skip('a terminal that is closed: there is no script(1) to make one', () => undefined);
}
