import fc from 'fast-check';
import { HoldfastError } from '../../src/core/errors.ts';
import type { Recorded } from '../../src/core/model.ts';
import type { RunOptions } from '../../src/engine/context.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { Crash, type Fault, type FakeVendor } from './support/fake-vendor.ts';
import { Harness, stackOf, yes, type Block } from './support/harness.ts';
import { histories } from './support/histories.ts';

/** Where a resource may be declared: at the first server, by another entry that leads there, elsewhere, of another type. */
const PLACES: readonly Partial<Block>[] = [
  {},
  {},
  { entry: 'renamed' },
  { entry: 'far' },
  { type: 'acme:Other' },
  { entry: 'far', type: 'acme:Other' },
];

const resource = fc.record({
  place: fc.constantFrom(...PLACES),
  project: fc.constantFrom('p1', 'p1', 'p2'),
  renamed: fc.boolean(),
  url: fc.constantFrom('a', 'b'),
  region: fc.constantFrom('eu', 'us'),
  mode: fc.constantFrom('soft', 'hard'),
});

/** Up to three resources, each under one of two names; each name is an alias of the other. */
const declaration = fc
  .array(fc.option(resource, { freq: 6 }), { minLength: 3, maxLength: 3 })
  .map((resources) => {
    const blocks: Record<string, Block> = {};
    for (const [index, found] of resources.entries()) {
      if (found === null) continue;
      const { place, project, renamed, url, region, mode } = found;
      const names = [`hook${String(index)}`, `former${String(index)}`];
      const [name = '', alias = ''] = renamed ? names.reverse() : names;
      const properties = { type: 'web', url: `https://${url}.test/${String(index)}`, region, mode };
      blocks[name] = { ...place, project, properties, options: { aliases: [alias] } };
    }
    return blocks;
  });

const step = fc.record({
  blocks: declaration,
  chosen: fc.constantFrom<Pick<Partial<RunOptions>, 'targets' | 'excludes'>>(
    {},
    {},
    { targets: ['hook0'] },
    { targets: ['former*'] },
    { targets: ['hook1', 'former2'] },
    { excludes: ['former1'] },
    { excludes: ['hook*'] },
  ),
  refresh: fc.constantFrom(true, true, true, false),
  faults: fc.array(
    fc.constantFrom<Fault | undefined>(
      undefined,
      undefined,
      undefined,
      'lost-request',
      'lost-answer',
      'refused',
      'conflict',
      'conflict-after',
      'redirect-after',
      'crash-before',
      'crash-after',
    ),
    { maxLength: 5 },
  ),
  crashAt: fc.option(
    fc.record({
      n: fc.integer({ min: 1, max: 12 }),
      when: fc.constantFrom('before' as const, 'after' as const),
    }),
  ),
  levelStore: fc.boolean(),
  pause: fc.constantFrom(0, 100, 60_000),
});

/** The collections of a harness, with the place that records name. */
function collections({
  vendor,
  far,
  others,
  farOthers,
}: Harness): readonly (readonly [string, FakeVendor])[] {
  return [
    ['https://acme.test acme:Hook', vendor],
    ['https://acme.test acme:Other', others],
    ['https://far.test acme:Hook', far],
    ['https://far.test acme:Other', farOthers],
  ];
}

function live(harness: Harness): readonly { readonly text: string; readonly values: object }[] {
  return collections(harness).flatMap(([place, vendor]) =>
    ['p1', 'p2'].flatMap((project) =>
      vendor
        .objects(project)
        .map(({ id, values }) => ({ text: `${place} ${project} ${id}`, values: { ...values } })),
    ),
  );
}

/** All that state holds, objects left behind included, in the words of `live`. */
function held(resources: Readonly<Record<string, Recorded>>): string[] {
  return Object.values(resources).flatMap(({ origin, type, scope, id, deposed }) =>
    [{ id, scope }, ...deposed].map(
      (object) => `${origin} ${type} ${(object.scope ?? scope)['project'] ?? ''} ${object.id}`,
    ),
  );
}

/** Strangers live where ours will not be made at first, under the ids that ours will get. */
function settledByStrangers(): Harness {
  const harness = new Harness();
  for (const [index, [, vendor]] of collections(harness).entries())
    for (let count = 0; count < 6 * index; count++)
      vendor.add(count % 3 === 2 ? 'p2' : 'p1', {
        type: 'web',
        url: `https://stranger.test/${String(count)}`,
        mode: 'soft',
      });
  return harness;
}

/** Applies with the numbers that guards ask for. */
async function attempt(
  harness: Harness,
  blocks: Readonly<Record<string, Block>>,
  more: Partial<RunOptions> = {},
): ReturnType<typeof apply> {
  const options = { ...more, continueOnError: true };
  const shown = await plan(stackOf(blocks), harness.context(options)).catch(() => undefined);
  const advice = shown?.problems.map(({ error }) => error.advice ?? '').join(' ') ?? '';
  const number = (flag: string): number | undefined => {
    const found = new RegExp(`--${flag} (\\d+)`, 'u').exec(advice)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const [allowRecreate, allowDeletes] = [number('allow-recreate'), number('allow-deletes')];
  const allowed = {
    ...(allowRecreate !== undefined && { allowRecreate }),
    ...(allowDeletes !== undefined && { allowDeletes }),
  };
  return apply(stackOf(blocks), harness.context({ ...options, ...allowed }), yes);
}

async function misfortune(
  harness: Harness,
  { blocks, chosen, refresh, faults, crashAt, levelStore }: Parameters<Parameters<typeof step.map>[0]>[0],
): Promise<void> {
  for (const [, vendor] of collections(harness)) vendor.faults.splice(0, Infinity, ...faults);
  harness.restart(crashAt ?? undefined, levelStore ? 'level' : 'operation');
  try {
    const { plan: shown } = await attempt(harness, blocks, { ...chosen, refresh });
    expect(shown.problems.filter(({ error }) => error.code === 'bug')).toEqual([]);
  } catch (error) {
    if (!(error instanceof Crash) && !(error instanceof HoldfastError)) throw error;
    if (error instanceof HoldfastError) expect(error.code).not.toBe('bug');
  }
}

test('whatever entries, types, names and projects a manifest gives its resources: no stranger is written to, and none of ours is lost or made twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), declaration, async (history, final) => {
      const harness = settledByStrangers();
      const strangers = live(harness);
      const known = new Set(strangers.map(({ text }) => text));
      const ours = (): string[] => live(harness).flatMap(({ text }) => (known.has(text) ? [] : [text]));
      const untouched = (): void => {
        expect(live(harness).filter(({ text }) => known.has(text))).toEqual(strangers);
      };
      for (const one of history) {
        await misfortune(harness, one);
        untouched();
        harness.clock.advance(one.pause);
      }
      for (const [, vendor] of collections(harness)) vendor.faults.length = 0;
      harness.restart(undefined, 'operation');
      const { plan: shown } = await attempt(harness, final);
      expect(shown.problems.filter(({ error }) => error.code !== 'policy')).toEqual([]);
      untouched();
      const resources = (): Readonly<Record<string, Recorded>> => harness.store.document?.resources ?? {};
      const refused = new Set(
        shown.problems.flatMap(({ address }) => [address, ...(final[address]?.options?.aliases ?? [])]),
      );
      const planned = Object.entries(resources()).filter(([address]) => !refused.has(address));
      expect(held(resources())).toEqual(expect.arrayContaining(ours()));
      expect(new Set(held(resources())).size).toBe(held(resources()).length);
      expect(ours()).toEqual(expect.arrayContaining(held(Object.fromEntries(planned))));
      for (const [address, { properties, project = '' }] of Object.entries(final)) {
        if (refused.has(address)) continue;
        const { origin = '', type = '', id = '' } = resources()[address] ?? {};
        const found = live(harness).find(({ text }) => text === `${origin} ${type} ${project} ${id}`);
        expect([address, found?.values]).toMatchObject([address, properties]);
      }
      for (const [, vendor] of collections(harness)) vendor.log.length = 0;
      await attempt(harness, final);
      expect(collections(harness).flatMap(([, vendor]) => vendor.writes())).toEqual([]);
      await attempt(harness, {});
      expect([ours(), held(resources())]).toEqual([[], []]);
      untouched();
    }),
    histories(500),
  );
}, 600_000);
