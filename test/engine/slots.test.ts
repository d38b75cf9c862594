import { Reference, Secret, Template } from '../../src/core/value.ts';
import type { RunOptions } from '../../src/engine/context.ts';
import { reviewedOf } from '../../src/core/reviewed.ts';
import { apply, applySaved, destroy, drift, plan } from '../../src/engine/reconcile.ts';
import { Crash } from './support/fake-vendor.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

const source = (project = 'p1'): Block => ({
  project,
  properties: { type: 'source', repository: 'a/b', token: new Secret('s3cret-token') },
});

/** A hook whose address holds the id of another resource. */
const needing = (name: string): Block => ({
  properties: { type: 'web', url: new Template(['https://r.test/', new Reference(name, 'id')]) },
  dependencies: [name],
});

/** One source under some name, and a hook that refers to it. */
const named = (name: string) => stackOf({ r: needing(name), [name]: source() });

async function applied(stack: ReturnType<typeof stackOf>): Promise<Harness> {
  const harness = new Harness();
  await apply(stack, harness.context(), yes);
  harness.vendor.log.length = 0;
  return harness;
}

const sent = (harness: Harness): string[] =>
  harness.vendor.writes().map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`);

describe('the holder of a slot that others refer to', () => {
  test('takes another name: it is deleted, created, and what refers to it updated', async () => {
    const harness = await applied(named('src'));
    const planned = await plan(named('source'), harness.context());
    expect(planned.problems).toEqual([]);
    const { outcomes, unsettled } = await apply(named('source'), harness.context(), yes);
    expect(outcomes.map(({ address, outcome }) => [address, outcome])).toEqual([
      ['src', 'done'],
      ['source', 'done'],
      ['r', 'done'],
    ]);
    expect([sent(harness), unsettled]).toEqual([['DELETE h1', 'POST ', 'PATCH h2'], []]);
    const again = await plan(named('source'), harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op', 'no-op']);
  });

  test('takes another name by a saved plan', async () => {
    const harness = await applied(named('src'));
    const saved = await plan(named('source'), harness.context());
    const { outcomes, unsettled } = await applySaved(reviewedOf(saved), named('source'), harness.context());
    expect([outcomes.map(({ outcome }) => outcome), unsettled]).toEqual([['done', 'done', 'done'], []]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    'takes another name though the run dies at its write %i to the state: the next one ends it',
    async (n) => {
      for (const when of ['before', 'after'] as const) {
        const harness = await applied(named('src'));
        harness.restart({ n, when }, 'operation');
        await apply(named('source'), harness.context(), yes).catch((error: unknown) => {
          if (!(error instanceof Crash)) throw error;
        });
        harness.restart(undefined, 'operation');
        const { unsettled, plan: shown } = await apply(named('source'), harness.context(), yes);
        expect([shown.problems, unsettled]).toEqual([[], []]);
        const live = harness.vendor.objects();
        const id = live.find(({ values }) => values['type'] === 'source')?.id ?? '';
        expect(live.map(({ values }) => values['url']).filter((url) => url !== undefined)).toEqual([
          `https://r.test/${id}`,
        ]);
        expect(live).toHaveLength(2);
      }
    },
  );

  test('is still deleted after what needs it where nothing takes its place', async () => {
    const harness = await applied(named('src'));
    await apply(stackOf({ r: web() }), harness.context(), yes);
    expect(sent(harness)).toEqual(['PATCH h2', 'DELETE h1']);
    const other = await applied(named('src'));
    await destroy(named('src'), other.context(), yes);
    expect(sent(other)).toEqual(['DELETE h2', 'DELETE h1']);
  });
});

describe('a slot', () => {
  test('is filled after a replacement has left it', async () => {
    const harness = await applied(stackOf({ a: source('p1') }));
    const next = stackOf({ a: source('p2'), b: source('p1') });
    const { outcomes } = await apply(next, harness.context(), yes);
    expect(outcomes.map(({ address, outcome }) => [address, outcome])).toEqual([
      ['a', 'done'],
      ['b', 'done'],
    ]);
    expect(sent(harness)).toEqual(['POST ', 'DELETE h1', 'POST ']);
  });

  test('is filled by a replacement after what held it is deleted', async () => {
    const harness = await applied(stackOf({ a: source('p1'), b: source('p2') }));
    const { outcomes } = await apply(stackOf({ a: source('p2') }), harness.context(), yes);
    expect(outcomes.map(({ address, outcome }) => [address, outcome])).toEqual([
      ['b', 'done'],
      ['a', 'done'],
    ]);
  });

  test('is filled again after what a replacement left behind in it is deleted', async () => {
    const harness = await applied(stackOf({ a: source('p1') }));
    harness.vendor.faults.push(undefined, 'refused');
    await apply(stackOf({ a: source('p2') }), harness.context(), yes);
    harness.vendor.log.length = 0;
    const { outcomes, unsettled } = await apply(stackOf({ a: source('p1') }), harness.context(), yes);
    expect([outcomes.map(({ outcome }) => outcome), unsettled]).toEqual([['done', 'done'], []]);
    expect(sent(harness)).toEqual(['DELETE h1', 'POST ', 'DELETE h2']);
    const again = await plan(stackOf({ a: source('p1') }), harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op']);
  });

  test.each([true, false])(
    'is filled after what a replacement left behind in it, also under another name and with refresh %s',
    async (refresh) => {
      const one = (name: string): Block => ({ ...web(), options: { aliases: [name] } });
      for (const name of ['one', 'uno']) {
        const harness = new Harness();
        await apply(
          stackOf({ one: source(), two: web({ url: 'https://b.test/2' }) }),
          harness.context(),
          yes,
        );
        harness.vendor.faults.push(undefined, 'refused');
        const between = { one: web(), two: web({ url: 'https://b.test/2' }) };
        await apply(stackOf(between), harness.context(), yes);
        const next = stackOf({ [name]: one(name === 'one' ? 'uno' : 'one'), two: source() });
        const planned = await plan(next, harness.context({ refresh }));
        expect(planned.changes.find(({ address }) => address === 'two')?.after).toEqual([
          `${name} (deposed h1)`,
        ]);
        const { outcomes } = await apply(next, harness.context({ refresh }), yes);
        expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['done']));
      }
    },
  );

  test('that nothing can be planned for keeps back what waits for it', async () => {
    const at = (project: string, more: Partial<Block> = {}): Block => ({ ...source(project), ...more });
    const harness = await applied(
      stackOf({
        d: web(),
        a: at('p1', { dependencies: ['d'] }),
        b: at('p2'),
        c: web({ url: 'https://c.test' }),
      }),
    );
    const swapped = stackOf({ a: at('p2'), b: at('p1') });
    const { outcomes } = await apply(swapped, harness.context({ continueOnError: true }), yes);
    expect(outcomes.map(({ address, outcome, notes }) => [address, outcome, notes])).toEqual([
      ['d', 'skipped', ['a has to be done first and was not']],
      ['c', 'done', []],
    ]);
    expect(harness.vendor.objects('p1').map(({ id }) => id)).toContain('h1');
  });

  test('that two want from each other is a problem of the plan, which nothing is sent for', async () => {
    const harness = await applied(stackOf({ a: source('p1'), b: source('p2'), c: web() }));
    const swapped = stackOf({ a: source('p2'), b: source('p1'), c: web({ note: 'n' }) });
    const { problems, changes } = await plan(swapped, harness.context());
    expect(problems.map(({ address, error }) => [address, error.code, error.message])).toEqual([
      [
        'a',
        'conflict',
        'there is no order for a, b: each waits for another of them, to take its place or to refer to it',
      ],
    ]);
    expect(changes.map(({ address }) => address)).toEqual(['c']);
    await apply(swapped, harness.context(), yes);
    expect(sent(harness)).toEqual([]);
    await apply(swapped, harness.context({ continueOnError: true }), yes);
    expect(sent(harness)).toEqual(['PATCH h3']);
  });

  const held = (owner: string, id: string): string =>
    `acme project p1 can hold only one, and ${owner} (id ${id}) stays in this run`;

  test.each<[string, Partial<RunOptions>, Block['options']]>([
    ['--target', { targets: ['b', 'c'] }, {}],
    ['--exclude', { excludes: ['a'] }, {}],
    ['retainOnDelete', {}, { retainOnDelete: true }],
  ])('that an object keeps because of %s is not filled: the plan says so', async (_why, wish, options) => {
    const harness = await applied(stackOf({ a: { ...source(), options: options ?? {} }, c: web() }));
    const next = stackOf({ b: source(), c: web({ note: 'n' }) });
    const { problems, changes } = await plan(next, harness.context(wish));
    expect(problems.map(({ address, error }) => [address, error.code, error.message])).toEqual([
      ['b', 'conflict', `b: ${held('that of a', 'h1')}`],
    ]);
    expect(changes.map(({ address, action }) => [address, action])).not.toContainEqual(['b', 'create']);
    expect((await drift(next, harness.context(wish))).problems).toEqual([]);
    await apply(next, harness.context({ ...wish, continueOnError: true }), yes);
    expect(sent(harness)).toEqual(['PATCH h2']);
  });

  test.each<[string, Partial<Block>]>([
    ['create-first', {}],
    ['delete-first', { options: { deleteBeforeReplace: true } }],
  ])('that a stranger holds is not filled by a %s replacement: ours stays', async (_order, more) => {
    const harness = await applied(stackOf({ a: { ...source('p1'), ...more } }));
    const id = harness.vendor.add('p2', { type: 'mirror', repository: 'x/y' });
    const next = stackOf({ a: { ...source('p2'), ...more } });
    const { problems } = await plan(next, harness.context());
    expect(problems.map(({ error }) => error.message)).toEqual([
      `a: acme project p2 can hold only one, and one that nobody manages (id ${id}) stays in this run`,
    ]);
    await apply(next, harness.context(), yes);
    expect(sent(harness)).toEqual([]);
  });

  test('that the former object keeps is not filled by its replacement', async () => {
    const kept: Block = { ...source(), options: { retainOnDelete: true } };
    const harness = await applied(stackOf({ a: kept }));
    const { problems } = await plan(stackOf({ a: kept }), harness.context({ replace: ['a'] }));
    expect(problems.map(({ error }) => error.message)).toEqual([`a: ${held('its own former object', 'h1')}`]);
  });

  test('that a change would have left which cannot go itself is not filled either', async () => {
    const chain = { a: source('p1'), b: source('p2'), c: web() };
    const harness = await applied(stackOf(chain));
    const next = stackOf({ b: source('p1'), d: source('p2'), c: web() });
    const { problems, changes } = await plan(next, harness.context({ excludes: ['a'] }));
    expect(problems.map(({ address }) => address)).toEqual(['b']);
    expect(changes.map(({ address }) => address)).toEqual(['c']);
    await apply(next, harness.context({ excludes: ['a'], continueOnError: true }), yes);
    expect(sent(harness)).toEqual([]);
    await apply(next, harness.context(), yes);
    const again = await plan(next, harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op', 'no-op', 'no-op']);
  });
});

describe('--no-delete', () => {
  test('finds no circle among what it leaves out', async () => {
    const harness = await applied(stackOf({ a: source('p1'), b: source('p2'), c: web() }));
    const swapped = stackOf({ a: source('p2'), b: source('p1'), c: web({ note: 'n' }) });
    const { problems, changes, leftOut } = await plan(swapped, harness.context({ noDelete: true }));
    expect([problems, changes.map(({ address }) => address), leftOut]).toEqual([[], ['c'], 2]);
    await apply(swapped, harness.context({ noDelete: true }), yes);
    expect(sent(harness)).toEqual(['PATCH h3']);
  });

  test('leaves out what wants the slot of something it leaves out', async () => {
    const harness = await applied(stackOf({ a: source(), c: web() }));
    const next = stackOf({ b: source(), c: web({ note: 'n' }) });
    const { problems, changes, leftOut } = await plan(next, harness.context({ noDelete: true }));
    expect([problems, changes.map(({ address }) => address), leftOut]).toEqual([[], ['c'], 2]);
  });

  const region = (name: string): Block => ({
    properties: { type: 'web', url: 'https://a.test', region: name },
  });
  const referring = (note?: string): Block => ({
    properties: {
      type: 'web',
      url: new Template(['https://r.test/', new Reference('src', 'region')]),
      ...(note !== undefined && { note }),
    },
    dependencies: ['src'],
  });

  test('lets references see what stays, not what is declared', async () => {
    const harness = await applied(stackOf({ src: region('us'), r: referring() }));
    const next = stackOf({ src: region('eu'), r: referring() });
    const { changes, leftOut } = await plan(next, harness.context({ noDelete: true }));
    expect([changes.map(({ action }) => action), leftOut]).toEqual([['no-op'], 1]);
  });

  test('holds for its saved plan: what was left out is left out again', async () => {
    const harness = await applied(stackOf({ src: region('us'), r: referring() }));
    const next = stackOf({ src: region('eu'), r: referring('n') });
    const saved = await plan(next, harness.context({ noDelete: true }));
    const { outcomes } = await applySaved(reviewedOf(saved), next, harness.context());
    expect(outcomes.map(({ address, outcome }) => [address, outcome])).toEqual([['r', 'done']]);
    expect(sent(harness)).toEqual(['PATCH h2']);
  });

  test('holds for a saved plan of what only waits for a circle', async () => {
    const waiting = (note: string): Block => ({ ...web({ note }), dependencies: ['a', 'b'] });
    const harness = await applied(stackOf({ a: source('p1'), b: source('p2'), r: waiting('m') }));
    const next = stackOf({ a: source('p2'), b: source('p1'), r: waiting('n') });
    const saved = await plan(next, harness.context({ noDelete: true }));
    await applySaved(reviewedOf(saved), next, harness.context());
    expect(sent(harness)).toEqual(['PATCH h3']);
  });

  test('leaves references to what it does not replace as they are', async () => {
    const harness = await applied(stackOf({ src: source(), r: needing('src') }));
    const moved = stackOf({ src: source('p2'), r: needing('src') });
    const { changes, leftOut } = await plan(moved, harness.context({ noDelete: true }));
    expect([changes.map(({ address, action }) => [address, action]), leftOut]).toEqual([[['r', 'no-op']], 1]);
  });
});
