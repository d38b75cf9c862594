import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pool } from '../../src/engine/pool.ts';
import { drawn, LONG, SEED } from './support/draw.ts';
import { expectConverged, foreignOf, unlock } from './support/judge.ts';
import type { Site } from './support/site.ts';
import { onSix, sixChanged } from './support/six-hooks.ts';
import type { Ended } from './support/spawn-cli.ts';
import { callsIn, hasStrace, injecting, tracing, type CallPoint } from './support/strace.ts';
import { APPLY } from './support/undisturbed.ts';

const KILLED = 'SIGKILL';
/** Calls that only our files need: without its cache, Node has none of its own. */
const CALLS = ['fdatasync', 'fsync', 'rename', 'link', 'unlink'];
/** Calls that also serve what is no file of ours: only those on files whose names are known beforehand. */
const NAMED = ['openat', 'write'];
/** Strace counts for each thread, so there may be only one. */
const ALONE = { NODE_DISABLE_COMPILE_CACHE: '1', UV_THREADPOOL_SIZE: '1', COLUMNS: '1000' };
const FILES = ['journal.ndjson', 'state.json.tmp', 'state.json'];

const on = (run: (site: Site, log: string) => Promise<void>): Promise<void> =>
  onSix((site) => run(site, join(site.directory, '..', 'trace')));

/** Everything an undisturbed run asks of the kernel, as what could fail. */
async function points(): Promise<readonly CallPoint[]> {
  const found: CallPoint[] = [];
  await on(async (site, log) => {
    const { code, err } = await site.spawn(APPLY, {
      through: tracing([...CALLS, ...NAMED], log),
      env: ALONE,
    });
    expect([code, err]).toEqual([0, expect.anything()]);
    const calls = await callsIn(log, site.directory);
    const number = (fits: (call: readonly [string, string]) => boolean): number[] =>
      calls.filter(fits).map((_, index) => index + 1);
    for (const call of CALLS) {
      for (const nth of number(([name]) => name === call)) found.push({ call, nth, path: undefined });
    }
    for (const call of NAMED) {
      for (const path of FILES)
        for (const nth of number(([name, of]) => name === call && of.endsWith(`/${path}`)))
          found.push({ call, nth, path });
    }
  });
  return found;
}

async function inject(site: Site, { call, nth, path }: CallPoint, what: string, log: string): Promise<Ended> {
  const named = path === undefined ? undefined : join(site.state, path);
  return site.spawn(APPLY, { through: injecting({ call, nth, path: named }, what, log), env: ALONE });
}

/** Lets a call fail, or kills the run in it; then everything must be made good. */
async function strikeAt(point: CallPoint, error: string): Promise<void> {
  await on(async (site, log) => {
    const foreign = foreignOf(site);
    const [sent, state] = [site.writes().length, await readFile(join(site.state, 'state.json'), 'utf8')];
    const what = error === KILLED ? 'signal=KILL' : `error=${error}`;
    const { code, err } = await inject(site, point, what, log);
    if (error === KILLED) expect(await readFile(log, 'utf8')).toContain('killed by SIGKILL');
    else expect([code, err]).toEqual([1, expect.stringMatching(told(site, error))]);
    const { 'state.json': stored, 'journal.ndjson': left = '' } = await stackFiles(site);
    const noted = left.split('"kind":"intent"').length - 1;
    const most = stored === state ? Math.min(noted, mostSent(point)) : mostSent(point);
    expect(site.writes().length - sent).toBeLessThanOrEqual(most);
    await unlock(site);
    expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    await expectConverged(site, sixChanged, foreign);
  });
}

async function stackFiles(site: Site): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await site.files());
  return Object.fromEntries(files.map(([path, text]) => [basename(path), text]));
}

/**
 * The journal is written once before the first change, then once before each, the outcome of the last one with it:
 * nothing may be sent on top of a failure.
 */
function mostSent({ call, nth, path }: CallPoint): number {
  const journal = call === 'fdatasync' || (call === 'write' && path === 'journal.ndjson');
  return journal ? Math.max(0, nth - 2) : 6;
}

function told({ directory }: Site, error: string): RegExp {
  const advice = error === 'ENOSPC' ? 'free some space' : 'The disk reported an error';
  return new RegExp(`cannot \\w+ ${directory}\\S+ \\(${error}\\)[^]*${advice}`, 'u');
}

if (hasStrace()) {
  describe(`a kernel that says no (seed ${String(SEED)})`, () => {
    test.each(['ENOSPC', 'EIO', KILLED])(
      '%s at any one call: nothing sent that was not noted, what failed is named, and the next apply makes good',
      async (error) => {
        const all = await points();
        expect(new Set(all.map(({ call }) => call))).toEqual(new Set([...CALLS, ...NAMED]));
        const chosen = LONG ? all : drawn(all, 6, `calls ${error}`);
        const failures: string[] = [];
        await pool(chosen, 3, async (point) => {
          await strikeAt(point, error).catch((reason: unknown) =>
            failures.push(`${point.call} ${String(point.nth)} ${point.path ?? ''}: ${String(reason)}`),
          );
        });
        expect(failures).toEqual([]);
      },
      600_000,
    );
  });
} else {
  test.skip('a kernel that says no: strace is not installed or not allowed (test/servers/install-tools.sh installs it)', () =>
    undefined);
}
