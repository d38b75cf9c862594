import type { SharedBackend } from './support/backends.ts';
import { courses, type Course } from './support/courses.ts';
import { drawn, LONG } from './support/draw.ts';
import { expectConverged } from './support/judge.ts';
import { onSharedBackends } from './support/on-shared-backends.ts';
import { Site } from './support/site.ts';
import { vendors, type Vendor } from './support/vendors.ts';

const KEY = `hfk1_${'k'.repeat(43)}`;
const HELD = /is locked by \S+@\S+, process \d+ on \S+, for "apply" since \S+ \(lock [\w-]+\)/u;
const [create] = courses as readonly [Course];
const [upsun] = vendors as readonly [Vendor];
const rounds = Array.from({ length: LONG ? 15 : 1 }, (_, index) => index + 1);
/** So many first applies of a stack at once; every second one is ready to wait for the lock. */
async function race(backend: SharedBackend, processes: number): Promise<void> {
  const site = await Site.open(upsun, {
    backend: await backend.fresh(),
    env: { HOLDFAST_STATE_KEY: KEY, COLUMNS: '1000', ...backend.env },
  });
  try {
    await site.declare(create.after(upsun));
    site.emulator.faults.add({ match: { method: 'POST' }, fault: { delayMs: 300, phase: 'headers' } });
    const waiting = (index: number) => index % 2 === 1;
    const lines = Array.from({ length: processes }, (_, index) => [
      ...['apply', '--yes'],
      ...(waiting(index) ? ['--lock-timeout', '60s'] : []),
    ]);
    const beside = site.spawn(['plan']);
    const ended = await Promise.all(lines.map((argv) => site.spawn(argv)));
    const refused = ended.filter(({ code }) => code !== 0);
    for (const { code, err } of refused) expect([code, err]).toEqual([6, expect.stringMatching(HELD)]);
    expect(ended.filter((_, index) => waiting(index)).map(({ code, err }) => [code, err])).toEqual(
      ended.flatMap((_, index) => (waiting(index) ? [[0, expect.anything()]] : [])),
    );
    expect(await beside).toMatchObject({ code: 0 });
    expect(ended.filter(({ out }) => out.includes('2 added'))).toHaveLength(1);
    expect(site.writes().filter((write) => write.startsWith('POST'))).toHaveLength(2);
    await expectConverged(site, create.after(upsun), []);
  } finally {
    await site.close();
  }
}

onSharedBackends((backend, name) => {
  test.each(rounds)(
    'round %d: of the first applies of a stack one writes, the patient find nothing to do, the others are told why',
    async (round) => {
      const [processes = 4] = LONG ? drawn([2, 3, 4, 6, 8], 1, `${name} ${String(round)}`) : [4];
      await race(backend(), processes);
    },
    120_000,
  );
});
