import fc from 'fast-check';
import { HoldfastError } from '../../src/core/errors.ts';
import type { Value } from '../../src/core/value.ts';
import { reveal } from '../../src/core/placeholder.ts';
import { Reference, Secret } from '../../src/core/value.ts';
import { apply, drift, plan } from '../../src/engine/reconcile.ts';
import { Crash, type Fault } from './support/fake-vendor.ts';
import { planDepartures, stateDepartures } from './support/published.ts';
import { Harness, stackOf, yes, type Block } from './support/harness.ts';
import { histories } from './support/histories.ts';

const properties = fc.record(
  {
    note: fc.constantFrom<Value[]>('a', 'b', null, new Secret('s3cret-note')),
    label: fc.constantFrom<Value[]>('', 'x', new Secret('s3cret-label')),
    mode: fc.constantFrom('soft', 'hard'),
    events: fc.subarray<Value>(['push', 'merge', new Secret('s3cret-event')]),
    name: fc.constantFrom<Value[]>('n', new Secret('s3cret-name')),
    key: fc.constantFrom('s3cret-one', 's3cret-two').map((text) => new Secret(text)),
    pin: fc.constantFrom('s3cret-one', 's3cret-two').map((text) => new Secret(text)),
    region: fc.constantFrom('eu', 'us'),
    fetch: fc.boolean(),
    off: fc.boolean(),
    rights: fc.record(
      {
        others: fc.constantFrom('READ', 'NONE'),
        admins: fc.constantFrom<Value[]>('ADMIN', new Secret('s3cret-admins')),
        code: fc.constantFrom('s3cret-one', 's3cret-two').map((text) => new Secret(text)),
      },
      { requiredKeys: ['others'] },
    ),
  },
  { requiredKeys: [] },
);

/** The one that fills the slot of a project, under some name; hooks may refer to it, or it to one of them. */
const holder = fc.record({
  name: fc.constantFrom('src', 'code'),
  type: fc.constantFrom('source', 'mirror'),
  project: fc.constantFrom('p1', 'p1', 'p2'),
  neededBy: fc.subarray([0, 1, 2, 3]),
  needs: fc.constantFrom(undefined, undefined, 0, 1),
});

function holderBlock({ type, project }: { type: string; project: string }, needed: number): Block {
  const hook = `hook${String(needed)}`;
  return {
    project,
    properties: {
      type,
      repository: needed < 0 ? 'a/b' : new Reference(hook, 'id'),
      ...(type === 'source' && { token: new Secret('s3cret-token') }),
    },
    ...(needed >= 0 && { dependencies: [hook] }),
  };
}

/** One declared stack: up to four hooks with keys of their own, and perhaps a code source. */
const declaration = fc
  .tuple(
    fc.array(fc.option(properties), { minLength: 4, maxLength: 4 }),
    fc.option(holder),
    fc.constantFrom('p1', 'p2'),
  )
  .map(([hooks, source, project]) => {
    const blocks: Record<string, Block> = {};
    const needed = hooks.findIndex((values, index) => values !== null && index === source?.needs);
    for (const [index, values] of hooks.entries()) {
      if (values === null) continue;
      const needs = needed < 0 && source?.neededBy.includes(index) === true ? source.name : undefined;
      blocks[`hook${String(index)}`] = {
        project: index === 3 ? project : 'p1',
        properties: {
          type: 'web',
          url: `https://a.test/${String(index)}`,
          ...(values as Record<string, Value>),
          ...(needs !== undefined && { note: new Reference(needs, 'id') }),
        },
        ...(needs !== undefined && { dependencies: [needs] }),
      };
    }
    if (source !== null) blocks[source.name] = holderBlock(source, needed);
    return blocks;
  });

const run = fc.record({
  blocks: declaration,
  faults: fc.array(
    fc.constantFrom<Fault | undefined>(
      undefined,
      undefined,
      undefined,
      'lost-request',
      'lost-answer',
      'refused',
      'crash-before',
      'crash-after',
    ),
    { maxLength: 6 },
  ),
  crashAt: fc.option(
    fc.record({
      n: fc.integer({ min: 1, max: 14 }),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  ),
  drift: fc.array(
    fc.record({
      pick: fc.nat(9),
      values: fc.record(
        {
          note: fc.constantFrom('drifted', 'b'),
          mode: fc.constantFrom('soft', 'hard'),
          pin: fc.constant('s3cret-drifted'),
          rights: fc.constant({ others: 'READ', code: 's3cret-drifted' }),
        },
        { requiredKeys: [] },
      ),
      gone: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  lag: fc.constantFrom(0, 0, 900),
  pause: fc.constantFrom(0, 100, 60_000),
  levelStore: fc.boolean(),
});

const FREE = { allowRecreate: 0 };

async function attempt(harness: Harness, blocks: Readonly<Record<string, Block>>): Promise<void> {
  const stack = stackOf(blocks);
  const context = harness.context({ continueOnError: true });
  const planned = await plan(stack, context).catch(() => undefined);
  const missing = /--allow-recreate (\d+)/u.exec(
    planned?.problems.map(({ error }) => error.advice ?? '').join(' ') ?? '',
  )?.[1];
  const deletes = /--allow-deletes (\d+)/u.exec(
    planned?.problems.map(({ error }) => error.advice ?? '').join(' ') ?? '',
  )?.[1];
  const options = {
    ...FREE,
    continueOnError: true,
    ...(missing === undefined ? { allowRecreate: undefined as never } : { allowRecreate: Number(missing) }),
    ...(deletes !== undefined && { allowDeletes: Number(deletes) }),
  };
  const result = await apply(stack, harness.context(options), yes);
  expect(JSON.stringify([planned, result])).not.toContain('s3cret');
  expect(planDepartures(result.plan)).toEqual([]);
}

/** One run that may die anywhere; what it had in memory is lost, what it had stored and sent stays. */
async function misfortune(
  harness: Harness,
  history: {
    readonly blocks: Readonly<Record<string, Block>>;
    readonly faults: readonly (Fault | undefined)[];
    readonly crashAt: { n: number; when: 'before' | 'after' } | null;
    readonly lag: number;
    readonly levelStore: boolean;
  },
): Promise<void> {
  harness.vendor.faults.splice(0, Infinity, ...history.faults);
  harness.vendor.listLagMs = history.lag;
  harness.restart(history.crashAt ?? undefined, history.levelStore ? 'level' : 'operation');
  try {
    await attempt(harness, history.blocks);
  } catch (error) {
    if (!(error instanceof Crash) && !(error instanceof HoldfastError)) throw error;
  }
}

/** Secrets that somebody else has set. */
function moved(pick: number): Parameters<typeof poke>[1][number] {
  const rights = { others: 'NONE', code: 's3cret-moved' };
  return { pick, values: { pin: 's3cret-moved', rights, headers: { a: 's3cret-moved' } }, gone: false };
}

function poke(
  harness: Harness,
  changes: readonly { readonly pick: number; readonly values: object; readonly gone: boolean }[],
): void {
  for (const { pick, values, gone } of changes) {
    const all = [...harness.vendor.objects('p1'), ...harness.vendor.objects('p2')];
    const target = all[pick % Math.max(1, all.length)];
    if (target === undefined) continue;
    if (gone) harness.vendor.remove(target.id);
    else if (target.values['type'] === 'web') harness.vendor.poke(target.id, values as never);
  }
}

test('whatever happened before: apply, and the next apply sends nothing; live is as declared, nothing twice, nothing lost, no secret shown or kept, all as published', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(run, { minLength: 1, maxLength: 4 }), declaration, async (history, final) => {
      const harness = new Harness();
      for (const step of history) {
        await misfortune(harness, step);
        poke(harness, step.drift);
        harness.clock.advance(step.pause);
      }
      harness.vendor.faults.length = 0;
      harness.vendor.listLagMs = 0;
      harness.restart(undefined, 'operation');
      await attempt(harness, final);
      harness.vendor.log.length = 0;
      const second = await apply(stackOf(final), harness.context(), yes);
      expect(second.plan.problems).toEqual([]);
      expect(harness.vendor.writes()).toEqual([]);
      expect(second.plan.changes.filter(({ action }) => action !== 'no-op')).toEqual([]);
      const { document } = harness.store;
      expect(document === undefined ? [] : stateDepartures(document)).toEqual([]);
      expect(JSON.stringify([second, harness.store, harness.events])).not.toContain('s3cret');
      const live = [...harness.vendor.objects('p1'), ...harness.vendor.objects('p2')];
      const recorded = Object.values(harness.store.document?.resources ?? {}).map(({ id }) => id);
      expect(live.map(({ id }) => id).sort()).toEqual(recorded.sort());
      expect(live).toHaveLength(Object.keys(final).length);
      for (const [address, { properties: declared }] of Object.entries(final)) {
        const values =
          live.find(({ id }) => id === harness.store.document?.resources[address]?.id)?.values ?? {};
        expect({ label: '', note: null, ...values }).toMatchObject(plainOf(declared, harness));
      }
      poke(harness, [0, 1, 2, 3].map(moved));
      const seen = [
        await drift(stackOf(final), harness.context()),
        await plan(stackOf(final), harness.context()),
        await plan(stackOf({}), harness.context()),
      ];
      expect(JSON.stringify(seen)).not.toContain('s3cret');
    }),
    histories(1_500),
  );
}, 600_000);

function plainOf(declared: Block['properties'], { store }: Harness): object {
  return Object.fromEntries(
    Object.entries(declared).map(([name, value]) => [
      name,
      value instanceof Reference
        ? store.document?.resources[value.address]?.id
        : name === 'events'
          ? expect.arrayContaining(reveal(value) as never[])
          : reveal(value),
    ]),
  );
}
