import type { ChildProcess } from 'node:child_process';
import { pool } from '../../src/engine/pool.ts';
import type { SharedBackend } from './support/backends.ts';
import { begin, courses, type Course } from './support/courses.ts';
import { drawn, LONG } from './support/draw.ts';
import { expectConverged, foreignOf, unlock } from './support/judge.ts';
import { onSharedBackends } from './support/on-shared-backends.ts';
import { Site } from './support/site.ts';
import { APPLY } from './support/undisturbed.ts';
import { vendors, type Vendor } from './support/vendors.ts';

/** Kill points drawn for each backend and course in the bounded form. */
const DRAWN = 4;
const KEY = `hfk1_${'k'.repeat(43)}`;
const [upsun] = vendors as readonly [Vendor];
const chosen = courses.filter(({ name }) => LONG || name === 'create' || name === 'replace');

async function open(backend: SharedBackend): Promise<Site> {
  return Site.open(upsun, {
    backend: await backend.fresh(),
    env: { HOLDFAST_STATE_KEY: KEY, ...backend.env },
  });
}

type Point = readonly [number: number, moment: 'arrived' | 'answered'];

/** Every exchange of an undisturbed run with the backend: each piece of data as it arrives, and each answer. */
async function exchangesOf(backend: SharedBackend, course: Course): Promise<readonly Point[]> {
  const site = await open(backend);
  try {
    await begin(site, course);
    backend.proxy.watch(undefined);
    const { code, err } = await site.spawn(APPLY);
    expect([code, err]).toEqual([0, expect.any(String)]);
    const { arrived, answered } = backend.proxy.seen();
    const pieces = Array.from({ length: arrived }, (_, index): Point => [index + 1, 'arrived']);
    return [...pieces, ...answered.map((number): Point => [number, 'answered'])];
  } finally {
    await site.close();
  }
}

async function dieAt(backend: SharedBackend, course: Course, number: number, moment: string): Promise<void> {
  const site = await open(backend);
  try {
    await begin(site, course);
    const foreign = foreignOf(site);
    let child: ChildProcess | undefined;
    backend.proxy.watch(
      (piece, when) => piece === number && when === moment && child?.kill('SIGKILL') === true,
    );
    const { signal, err } = await site.spawn(APPLY, { started: (started) => (child = started) });
    backend.proxy.watch(undefined);
    expect([number, moment, signal, err]).toEqual([number, moment, 'SIGKILL', expect.any(String)]);
    if (await unlock(site)) expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
    await expectConverged(site, course.after(upsun), foreign);
    expect(await site.leaks({ CANARY: site.env['CANARY'] ?? '', ...secretsOf(backend) })).toEqual([]);
  } finally {
    await site.close();
  }
}

function secretsOf({ env }: SharedBackend): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => /PASSWORD|SECRET/u.test(name)));
}

onSharedBackends((backend, kind) => {
  test.each(chosen.map((course) => [course.name, course] as const))(
    '%s: a run killed at any exchange with it is made good by the next',
    async (name, course) => {
      const points = await exchangesOf(backend(), course);
      const some = LONG ? points : drawn(points, DRAWN, `${kind} ${name}`);
      const failures: string[] = [];
      await pool(some, 1, async ([number, moment]) => {
        await dieAt(backend(), course, number, moment).catch((error: unknown) =>
          failures.push(`${String(number)} ${moment}: ${String(error)}`),
        );
      });
      expect(failures).toEqual([]);
    },
    600_000,
  );
});
