import { cp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pool } from '../../src/engine/pool.ts';
import { begin, courses, type Course } from './support/courses.ts';
import { drawn, LONG, SEED } from './support/draw.ts';
import { expectConverged, foreignOf, unlock } from './support/judge.ts';
import { Site } from './support/site.ts';
import { APPLY, numberOf, pointAt, undisturbed } from './support/undisturbed.ts';
import { vendors, type Vendor } from './support/vendors.ts';
import { watched } from './support/watched.ts';

const [create, update] = courses as readonly [Course, Course];
const [vendor] = vendors as readonly [Vendor];
const REPAIR = /state push --force/u;

async function on(site: Site, course: Course, run: () => Promise<void>): Promise<void> {
  try {
    await begin(site, course);
    await run();
    expect(await site.leaks()).toEqual([]);
  } finally {
    await site.close();
  }
}

/** Nothing at all may have happened. */
async function expectRefused(site: Site, why: RegExp): Promise<void> {
  const [files, writes] = [await site.files(), site.writes()];
  for (const argv of [['plan'], ['apply', '--yes'], ['destroy', '--yes'], ['drift']]) {
    const { code, err } = await site.run(argv);
    expect([argv[0], code, err]).toEqual([argv[0], 1, expect.stringMatching(why)]);
  }
  expect([await site.files(), site.writes()]).toEqual([files, writes]);
}

describe(`a disk that fails (seed ${String(SEED)})`, () => {
  test.each(['ENOSPC', 'EIO', 'EROFS', 'EDQUOT'])(
    '%s at any operation: nothing is sent that was not noted before, and the remedy is named',
    async (error) => {
      for (const course of [create, update]) {
        const { operations } = await undisturbed(vendor, course);
        const numbers = operations.flatMap((operation, index) =>
          /^(?:open-new|write|datasync|sync|link|mkdir)/u.test(operation) ? [index + 1] : [],
        );
        const chosen = LONG ? numbers : drawn(numbers, 3, `${error} ${course.name}`);
        await pool(chosen, 3, (number) => failAt(course, number, error));
      }
    },
    300_000,
  );

  async function failAt(course: Course, number: number, error: string): Promise<void> {
    const site = await Site.open(vendor);
    await on(site, course, async () => {
      const foreign = foreignOf(site);
      const before = site.writes().length;
      const env = pointAt(site, number, 'error', error);
      const { code, err } = await site.spawn(APPLY, { watched: true, env });
      expect([number, code, err]).toEqual([number, 1, expect.stringContaining(error)]);
      const journal = await readFile(join(site.state, 'journal.ndjson'), 'utf8').catch(() => '');
      const noted = journal.split('"kind":"intent"').length - 1;
      expect(site.writes().length - before).toBeLessThanOrEqual(noted);
      if (error === 'ENOSPC') expect(err).toMatch(/free some space/u);
      await unlock(site);
      expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
      await expectConverged(site, course.after(vendor), foreign);
    });
  }
});

describe('a state that is not whole', () => {
  test('cut at any byte of what it says, or with any bit turned, it is refused with the repair command', async () => {
    const site = await Site.open(vendor);
    await on(site, update, async () => {
      const path = join(site.state, 'state.json');
      const whole = await readFile(path);
      const places = [...whole.keys()];
      // Without its last byte alone, a line feed, it says the same.
      await writeFile(path, whole.subarray(0, -1), { mode: 0o600 });
      expect((await site.run(['plan'])).code).toBe(0);
      for (const place of drawn(places.slice(0, -1), LONG ? 200 : 6, 'cuts')) {
        await writeFile(path, whole.subarray(0, place), { mode: 0o600 });
        await expectRefused(site, REPAIR);
      }
      for (const place of drawn(places, LONG ? 200 : 6, 'bits')) {
        const turned = Buffer.from(whole);
        turned[place] = (turned[place] ?? 0) ^ (1 << (place % 8));
        await writeFile(path, turned, { mode: 0o600 });
        await expectRefused(site, REPAIR);
      }
      await writeFile(path, whole, { mode: 0o600 });
      expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    });
  }, 300_000);

  test('a journal torn at any byte: the next apply makes good', async () => {
    const number = await numberOf(vendor, update, /state\.json\.tmp/u);
    const site = await Site.open(vendor);
    await on(site, update, async () => {
      const foreign = foreignOf(site);
      const { signal } = await site.spawn(APPLY, { watched: true, env: pointAt(site, number, 'before') });
      expect(signal).toBe('SIGKILL');
      await rm(join(site.state, 'lock.json'));
      const kept = join(site.directory, '..', 'kept');
      await cp(site.state, kept, { recursive: true });
      const journal = await readFile(join(kept, 'journal.ndjson'));
      for (const cut of drawn([...journal.keys()], LONG ? 400 : 12, 'journal')) {
        await rm(site.state, { recursive: true });
        await cp(kept, site.state, { recursive: true });
        await writeFile(join(site.state, 'journal.ndjson'), journal.subarray(0, cut), { mode: 0o600 });
        expect([cut, await site.run(['apply', '--yes'])]).toMatchObject([cut, { code: 0 }]);
        expect((await site.run(['plan', '--expect-no-changes'])).code).toBe(0);
      }
      await expectConverged(site, update.after(vendor), foreign);
    });
  }, 300_000);

  test('a lock half written still locks, names nobody it does not know, and is removed by the command it names', async () => {
    const site = await Site.open(vendor);
    await on(site, update, async () => {
      await writeFile(join(site.state, 'lock.json'), '{"id":"8f', { mode: 0o600 });
      const { code, err } = await site.run(['apply', '--yes']);
      const id = /holdfast force-unlock ([\w-]+)/u.exec(err)?.[1] ?? '';
      expect([code, id]).toEqual([6, expect.stringMatching(/./u)]);
      const unlocked = await site.run(['force-unlock', id, '--yes']);
      expect(unlocked).toMatchObject({
        code: 0,
        err: 'Held by an unknown holder for an unknown operation.\n',
      });
      expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    });
  });

  test('behind a symbolic link it is refused, whichever part is the link', async () => {
    const site = await Site.open(vendor);
    await on(site, update, async () => {
      const root = join(site.directory, '.holdfast');
      for (const part of [
        root,
        join(root, 'acme'),
        site.state,
        join(site.state, 'state.json'),
        join(site.state, 'key'),
      ]) {
        const target = join(site.directory, '..', 'elsewhere');
        await rename(part, target);
        await symlink(target, part);
        const { code, err } = await site.run(['apply', '--yes']);
        expect([part, code, err]).toEqual([part, 1, expect.stringContaining('is a symbolic link')]);
        await rm(part);
        await rename(target, part);
      }
      expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    });
  });
});

test.each([
  ['carried out', -3_600_000],
  ['not carried out', -3_600_000],
  ['carried out', 86_400_000],
  ['not carried out', 10 * 365 * 86_400_000],
])(
  'a run that died in a create that was %s, then a clock moved by %d ms: made good all the same',
  async (fate, ahead) => {
    let child: { kill: (signal: 'SIGKILL') => boolean } | undefined;
    const strike = (): boolean => child?.kill('SIGKILL') === true;
    const instance = watched(vendor.emulator(), {
      arrived: ({ method }) => method === 'POST' && fate === 'not carried out' && strike(),
      carriedOut: ({ method }) => {
        if (method === 'POST' && fate === 'carried out') strike();
      },
    });
    const site = await Site.open(vendor, { instance });
    await on(site, create, async () => {
      const foreign = foreignOf(site);
      await site.spawn(APPLY, { started: (started) => (child = started) });
      child = undefined;
      site.time.ahead = ahead;
      await unlock(site);
      expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
      await expectConverged(site, create.after(vendor), foreign);
    });
  },
);
