import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../../src/core/json.ts';
import { courses, type Course } from './support/courses.ts';
import { draws, LONG, SEED } from './support/draw.ts';
import { expectConverged } from './support/judge.ts';
import { Site } from './support/site.ts';
import type { Ended } from './support/spawn-cli.ts';
import { takeTurns, type Turns } from './support/turns.ts';
import { vendors, type Vendor } from './support/vendors.ts';

const [create] = courses as readonly [Course];
const [upsun] = vendors as readonly [Vendor];
const HELD = /is locked by \S+@\S+, process \d+ on \S+, for "apply" since \S+ \(lock [\w-]+\)/u;

/** Runs command lines at once; which of them touches a file next is drawn. */
async function race(site: Site, name: string, lines: readonly (readonly string[])[]): Promise<Raced> {
  const turns = await takeTurns(lines.length, site.directory, draws(name));
  const env = { ...turns.env, COLUMNS: '1000' };
  try {
    const ended = await Promise.all(lines.map((argv) => site.spawn(argv, { inTurn: true, env })));
    return { ended, turns };
  } finally {
    await turns.close();
  }
}

interface Raced {
  readonly ended: readonly Ended[];
  readonly turns: Turns;
}

async function on(run: (site: Site) => Promise<void>): Promise<void> {
  const site = await Site.open(upsun);
  try {
    await site.declare(create.after(upsun));
    await run(site);
    expect(await site.leaks()).toEqual([]);
  } finally {
    await site.close();
  }
}

/** What a saved plan says beyond when it was made. */
async function savedPlan(site: Site, name: string): Promise<JsonObject> {
  const text = await readFile(join(site.directory, name), 'utf8');
  const { resource_changes } = JSON.parse(text) as { resource_changes: JsonObject };
  return resource_changes;
}

const rounds = Array.from({ length: LONG ? 40 : 3 }, (_, index) => index + 1);

describe(`processes that meet in any order (seed ${String(SEED)})`, () => {
  test.each(rounds)(
    'round %d: the first plans of a stack, all saved at once, agree on one key and can be applied',
    async (round) => {
      await on(async (site) => {
        const names = Array.from({ length: 2 + (round % 4) }, (_, index) => `plan-${String(index)}.json`);
        const lines = names.map((name) => ['plan', '--out', name]);
        const { ended, turns } = await race(site, `plans ${String(round)}`, lines);
        expect([turns.log, ended.map(({ code, err }) => [code, err])]).toEqual([
          expect.anything(),
          names.map((name) => [0, expect.stringContaining(`Saved the plan to ${name}`)]),
        ]);
        const plans = await Promise.all(names.map((name) => savedPlan(site, name)));
        for (const plan of plans) expect(plan).toEqual(plans[0]);
        expect(Object.keys(await site.files()).filter((name) => name.endsWith('.tmp'))).toEqual([]);
        expect(await site.run(['apply', names.at(-1) ?? ''])).toMatchObject({ code: 0 });
        const former = site.writes();
        expect([0, 6]).toContain((await site.run(['apply', names[0] ?? ''])).code);
        expect(site.writes()).toEqual(former);
        await expectConverged(site, create.after(upsun), []);
      });
    },
    60_000,
  );

  test.each(rounds)(
    'round %d: of the first applies of a stack one goes on, and each other one is told who does',
    async (round) => {
      await on(async (site) => {
        const lines = Array.from({ length: 2 + (round % 4) * 2 }, () => ['apply', '--yes']);
        const { ended, turns } = await race(site, `applies ${String(round)}`, lines);
        for (const { code, err } of ended.filter((run) => run.code !== 0)) {
          expect([turns.log, code, err]).toEqual([expect.anything(), 6, expect.stringMatching(HELD)]);
        }
        expect(ended.filter(({ code }) => code === 0)).not.toEqual([]);
        expect(site.writes().filter((write) => write.startsWith('POST'))).toHaveLength(2);
        await expectConverged(site, create.after(upsun), []);
      });
    },
    60_000,
  );

  test.each(rounds)(
    'round %d: plans beside a first apply disturb nothing; where one made the key, the apply may ask to be repeated',
    async (round) => {
      await on(async (site) => {
        const lines = [['apply', '--yes'], ['plan', '--out', 'p.json'], ['plan'], ['drift']];
        const { ended, turns } = await race(site, `beside ${String(round)}`, lines);
        const [apply, ...readers] = ended as [Ended, ...Ended[]];
        expect([turns.log, apply.code, apply.err]).toEqual([
          expect.anything(),
          apply.code === 0 ? 0 : 6,
          apply.code === 0 ? expect.anything() : expect.stringContaining('meanwhile'),
        ]);
        if (apply.code !== 0) expect(site.writes()).toEqual([]);
        for (const { code, err } of readers)
          expect([code, err]).toEqual([expect.any(Number), expect.anything()]);
        expect(readers.map(({ code }) => code).filter((code) => code !== 0 && code !== 2)).toEqual([]);
        expect(await site.run(['apply', '--yes'])).toMatchObject({ code: 0 });
        expect(site.writes().filter((write) => write.startsWith('POST'))).toHaveLength(2);
        await expectConverged(site, create.after(upsun), []);
      });
    },
    60_000,
  );
});
