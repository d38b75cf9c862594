import { killChildren, startChild, type Child } from '../hosts/cli/child.ts';
import { canaries, createWorkspace, leaks, type Workspace } from '../hosts/cli/workspace.ts';
import { LONG } from './support/draw.ts';
import { handClock, type HandClock } from '../emulator/hand-clock.ts';

const LISTS = { method: 'GET', path: '*integrations' };
const CREATES = { method: 'POST', path: '*integrations' };
/** Where an apply of three resources, one before the two others, can be met: what the vendor does not answer yet. */
const moments = [
  ['in the first request', { ...CREATES, nth: 1 }, 1, 1],
  ['in the last requests', { ...CREATES, nth: 2 }, 3, 2],
  ['in the proof', { ...LISTS, nth: 2 }, 3, 0],
] as const;
const IN_LISTS = { ...LISTS, nth: 1 };
/** Milliseconds that a run told twice to end may take; it does not finish what it began. */
const AT_ONCE = 1_000;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** All mean the same; the bounded form draws one for each place, in turn. */
const signalsFor = (place: number): readonly NodeJS.Signals[] =>
  SIGNALS.filter((_, index) => LONG || index === place % SIGNALS.length);

let workspace: Workspace;
let clock: HandClock;
beforeEach(async () => {
  clock = handClock(Date.now());
  workspace = await createWorkspace(clock);
});
afterEach(async () => {
  killChildren();
  await workspace.close();
  expect(workspace.emulator.problems).toEqual([]);
});

const start = (...argv: string[]): Child => startChild(argv, { cwd: workspace.directory, env: canaries });

/** Resolves once the run waits for the answer to such a request. */
async function stall(match: typeof IN_LISTS | typeof CREATES, ...argv: string[]): Promise<Child> {
  workspace.emulator.faults.add({ match, fault: { delayMs: 1_000, phase: 'headers' } });
  const child = start(...argv);
  await clock.asleep();
  return child;
}

function creates(): number {
  return workspace.emulator.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/integrations'),
  ).length;
}

async function stored(): Promise<string[]> {
  const names = Object.keys(await workspace.files());
  return names.filter((name) => name.includes('/.holdfast/')).map((name) => name.replace(/^.*\//u, ''));
}

/** Whatever was interrupted: the next apply brings everything about, and nothing is there twice. */
async function expectMadeGood(children: readonly Child[]): Promise<void> {
  clock.advance(60_000);
  expect(await workspace.run(['apply', '--yes'])).toMatchObject({ code: 0 });
  expect(creates()).toBe(3);
  expect(await workspace.run(['plan', '--expect-no-changes'])).toMatchObject({ code: 0 });
  expect(JSON.parse((await workspace.run(['plan', '--json'])).out)).toMatchObject({ unmanaged: [] });
  expect(children.flatMap((child) => leaks(child.out() + child.err()))).toEqual([]);
}

async function unlock(): Promise<void> {
  const { code, err } = await workspace.run(['apply', '--yes'], { columns: 400 });
  expect([code, err]).toEqual([6, expect.stringContaining('so the lock is stale')]);
  const id = /holdfast force-unlock ([\w-]+)/u.exec(err)?.[1] ?? '';
  expect(await workspace.run(['force-unlock', id, '--yes'])).toMatchObject({ code: 0 });
}

describe.each(moments)('an apply interrupted %s', (_moment, match, sent, place) => {
  test.each(signalsFor(place))(
    'once, by %s, ends what is in flight, starts nothing new and stores what it knows',
    async (signal) => {
      const child = await stall(match, 'apply', '--yes');
      child.signal(signal);
      await child.says('Interrupt again');
      clock.advance(1_000);
      // Where nothing is left undone, the run was no shorter than it would have been.
      expect([await child.exit, child.err()]).toEqual([sent === 3 ? 0 : 8, expect.anything()]);
      expect(await stored()).not.toContain('lock.json');
      expect(await stored()).not.toContain('journal.ndjson');
      expect(creates()).toBeLessThanOrEqual(sent);
      await expectMadeGood([child]);
    },
  );

  test('twice ends at once; what was sent is found by the next run', async () => {
    const child = await stall(match, 'apply', '--yes');
    child.signal('SIGINT');
    await child.says('Interrupt again');
    const since = performance.now();
    child.signal('SIGTERM');
    expect(await child.exit).toBe(8);
    expect(performance.now() - since).toBeLessThan(AT_ONCE);
    expect(await stored()).toContain('lock.json');
    clock.advance(1_000);
    await unlock();
    await expectMadeGood([child]);
  });
});

test('with --json the last line says that the run was cut off, however it was', async () => {
  const lastLine = ({ out }: Child): unknown => JSON.parse(out().trimEnd().split('\n').at(-1) ?? '');
  const cancelled = { type: 'diagnostic', severity: 'error', code: 'cancelled' };
  const reading = await stall(IN_LISTS, 'apply', '--yes', '--json');
  reading.signal('SIGTERM');
  expect([await reading.exit, lastLine(reading)]).toEqual([8, expect.objectContaining(cancelled)]);
  clock.advance(1_000);
  const writing = await stall(moments[0][1], 'apply', '--yes', '--json');
  writing.signal('SIGTERM');
  await writing.says('Interrupt again');
  writing.signal('SIGTERM');
  expect([await writing.exit, lastLine(writing)]).toEqual([8, expect.objectContaining(cancelled)]);
  clock.advance(1_000);
  await unlock();
  await expectMadeGood([reading, writing]);
});

test('a terminal that is closed tells twice, which counts once', async () => {
  const child = await stall(moments[0][1], 'apply', '--yes');
  child.signal('SIGHUP');
  await child.says('Interrupt again');
  child.signal('SIGHUP');
  clock.advance(1_000);
  expect([await child.exit, child.err()]).toEqual([8, expect.stringContaining('hook: Creation complete')]);
  expect(await stored()).not.toContain('lock.json');
  await expectMadeGood([child]);
});

test.each(signalsFor(1))(
  '%s ends the wait for a lock with exit 8; the holder is not disturbed',
  async (signal) => {
    const holder = await stall(moments[0][1], 'apply', '--yes');
    const waiting = start('apply', '--yes', '--lock-timeout', '10m');
    await waiting.says('Waiting for the lock of ');
    waiting.signal(signal);
    expect(await waiting.exit).toBe(8);
    clock.advance(1_000);
    expect(await holder.exit).toBe(0);
    await expectMadeGood([holder, waiting]);
  },
);

/** An apply killed while its first create was under way: what became of it shows only after the settle window. */
async function killInCreate(): Promise<void> {
  const killed = await stall(moments[0][1], 'apply', '--yes');
  killed.signal('SIGKILL');
  await killed.exit;
  await unlock();
}

test.each(signalsFor(1))('%s ends the wait for what a dead run may still be creating', async (signal) => {
  await killInCreate();
  const before = await stored();
  workspace.emulator.faults.add({ match: LISTS, fault: 'stale-list' });
  const waiting = start('apply', '--yes');
  await waiting.says('may still be creating hook');
  const since = performance.now();
  waiting.signal(signal);
  expect([await waiting.exit, waiting.err()]).toEqual([
    8,
    expect.stringContaining('the run was interrupted'),
  ]);
  expect(performance.now() - since).toBeLessThan(AT_ONCE);
  expect(await stored()).toEqual(before);
  workspace.emulator.faults.clear();
  await expectMadeGood([waiting]);
});

describe.each([
  ['plan', 0],
  ['drift', 1],
  ['plan --out p.json', 2],
  ['verify', 0],
  ['apply --yes', 1],
  ['destroy --yes', 2],
])('%s', (line, place) => {
  test.each(signalsFor(place))('ends at once on %s and leaves no trace', async (signal) => {
    await workspace.run(['apply', '--yes']);
    const before = await workspace.files();
    const child = await stall(IN_LISTS, ...line.split(' '));
    const since = performance.now();
    child.signal(signal);
    expect([await child.exit, child.err()]).toEqual([8, expect.stringContaining('nterrupted')]);
    expect(performance.now() - since).toBeLessThan(AT_ONCE);
    expect(await workspace.files()).toEqual(before);
    await expectMadeGood([child]);
  });
});

describe('watch', () => {
  test.each(signalsFor(1))('ends well on %s, looking or waiting', async (signal) => {
    const looking = await stall(IN_LISTS, 'watch', '--interval', '1h');
    looking.signal(signal);
    expect([await looking.exit, looking.err()]).toEqual([0, expect.stringContaining('Stopped.')]);
    clock.advance(1_000);
    const waiting = start('watch', '--interval', '1h');
    await waiting.says('3 open');
    waiting.signal(signal);
    expect([await waiting.exit, waiting.err()]).toEqual([0, expect.stringContaining('Stopped.')]);
    await expectMadeGood([looking, waiting]);
  });

  test('that applies ends what is in flight, and at once when told again', async () => {
    const once = await stall(moments[0][1], 'watch', '--apply', '--interval', '1h');
    once.signal('SIGTERM');
    await once.says('Interrupt again');
    clock.advance(1_000);
    expect(await once.exit).toBe(0);
    expect([creates(), await stored()]).toEqual([1, expect.not.arrayContaining(['lock.json'])]);
    const twice = await stall({ ...CREATES, nth: 1 }, 'watch', '--apply', '--interval', '1h');
    twice.signal('SIGINT');
    await twice.says('Interrupt again');
    twice.signal('SIGINT');
    expect(await twice.exit).toBe(8);
    clock.advance(1_000);
    await unlock();
    await expectMadeGood([once, twice]);
  });
});
