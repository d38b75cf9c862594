import type { ChildProcess } from 'node:child_process';
import { pool } from '../../src/engine/pool.ts';
import { courses, begin, type Course } from './support/courses.ts';
import { drawn, LONG, SEED } from './support/draw.ts';
import { expectConverged, foreignOf, unlock } from './support/judge.ts';
import { Site } from './support/site.ts';
import { APPLY, pointAt, undisturbed } from './support/undisturbed.ts';
import { vendors, type Vendor } from './support/vendors.ts';
import { watched } from './support/watched.ts';

/** Kill points drawn for each cell of the bounded form. */
const DRAWN = 2;

/** Where a run is killed: at which of its file operations, and on which side of it. */
interface Point {
  readonly number: number;
  readonly moment: 'before' | 'after' | 'torn';
  readonly operation: string;
}

function pointsOf(operations: readonly string[]): readonly Point[] {
  return operations.flatMap((operation, index) => {
    const point = (moment: Point['moment']): Point => ({ number: index + 1, moment, operation });
    if (operation.startsWith('write')) return [point('before'), point('torn')];
    return /^(?:datasync|rename|link|rm|open-new)/u.test(operation)
      ? [point('before'), point('after')]
      : [point('before')];
  });
}

async function dieAt(vendor: Vendor, course: Course, { number, moment }: Point): Promise<void> {
  const site = await Site.open(vendor);
  const env = pointAt(site, number, moment);
  await survive(site, course, async () => (await site.spawn(APPLY, { watched: true, env })).signal);
}

/** Kills the run when its n-th request arrives, or once that has been carried out and before it is answered. */
async function dieInRequest(vendor: Vendor, course: Course, nth: number, moment: string): Promise<void> {
  let [child, first]: [ChildProcess | undefined, number] = [undefined, Infinity];
  const strike = (number: number, when: string): boolean => {
    if (child === undefined) return false;
    first = Math.min(first, number);
    if (when !== moment || number - first + 1 !== nth) return false;
    return child.kill('SIGKILL');
  };
  const instance = watched(vendor.emulator(), {
    arrived: (_request, number) => strike(number, 'arrived'),
    carriedOut: (_request, number) => void strike(number, 'carried out'),
  });
  const site = await Site.open(vendor, { instance });
  await survive(site, course, async () => {
    const { signal } = await site.spawn(APPLY, { started: (started) => (child = started) });
    child = undefined;
    return signal;
  });
}

/** A run that dies, and everything that must hold afterwards. */
async function survive(site: Site, course: Course, die: () => Promise<string | null>): Promise<void> {
  try {
    await begin(site, course);
    const foreign = foreignOf(site);
    expect(await die()).toBe('SIGKILL');
    await expectExplained(site);
    if (await unlock(site)) expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    await expectConverged(site, course.after(site.vendor), foreign);
    expect(await site.leaks()).toEqual([]);
  } finally {
    await site.close();
  }
}

/** The next plan reads what the dead run left, changes nothing and sends nothing that writes. */
async function expectExplained(site: Site): Promise<void> {
  const [files, writes] = [await site.files(), site.writes()];
  const { code, out } = await site.run(['plan']);
  if (code !== 0) expect(out).toContain('may still appear');
  expect([await site.files(), site.writes()]).toEqual([files, writes]);
}

describe(`a run killed at any moment (seed ${String(SEED)})`, () => {
  const cells = vendors.flatMap((vendor) =>
    courses.map((course) => [vendor.name, course.name, vendor, course] as const),
  );
  test.each(cells)(
    '%s, %s: the next apply brings about what was declared, nothing twice, nothing lost',
    async (name, kind, vendor, course) => {
      const points = pointsOf((await undisturbed(vendor, course)).operations);
      const chosen = LONG ? points : drawn(points, DRAWN, `${name} ${kind}`);
      const failures: string[] = [];
      await pool(chosen, 3, async (point) => {
        await dieAt(vendor, course, point).catch((error: unknown) =>
          failures.push(`${point.moment} ${String(point.number)} (${point.operation}): ${String(error)}`),
        );
      });
      expect(failures).toEqual([]);
    },
    600_000,
  );

  test.each(cells)(
    '%s, %s: the same when it dies with a request under way',
    async (name, kind, vendor, course) => {
      const { requests } = await undisturbed(vendor, course);
      const numbers = Array.from({ length: requests }, (_, index) => index + 1);
      const points = numbers.flatMap((nth) => [[nth, 'arrived'] as const, [nth, 'carried out'] as const]);
      const chosen = LONG ? points : drawn(points, 2, `requests ${name} ${kind}`);
      await pool(chosen, 3, async ([nth, moment]) => {
        await dieInRequest(vendor, course, nth, moment);
      });
    },
    600_000,
  );
});
