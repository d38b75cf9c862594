import type { Options } from '../../src/core/model.ts';
import { apply, destroy, drift, importOne, plan } from '../../src/engine/reconcile.ts';
import { verify } from '../../src/engine/verify.ts';
import { Crash } from './support/fake-vendor.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

/** Everything that is stored at the three places, with what was sent there. */
function live(harness: Harness): object {
  const { vendor, far, others } = harness;
  return [vendor, far, others].map((place) => place.objects().map(({ id, values }) => [id, values['url']]));
}

function writes(harness: Harness): string[] {
  const { vendor, far, others } = harness;
  return [vendor, far, others].flatMap((place) =>
    place.writes().map(({ method, path }) => `${method} ${path}`),
  );
}

/** `one` is ours at the first server; elsewhere its id is a stranger's. */
async function applied(options: Options = {}): Promise<Harness> {
  const harness = new Harness();
  for (const place of [harness.far, harness.others])
    place.add('p1', { type: 'web', url: 'https://stranger.test', mode: 'soft' });
  await apply(stackOf({ one: { ...web(), options } }), harness.context(), yes);
  harness.vendor.log.length = 0;
  return harness;
}

const elsewhere: readonly [string, Partial<Block>, RegExp][] = [
  ['another server', { entry: 'far' }, /applied at https:\/\/acme\.test, but .* "far" points to/u],
  ['another type', { type: 'acme:Other' }, /declared as acme:Other, but .* is the acme:Hook h1 at/u],
];

const changes: readonly [string, Block][] = [
  ['nothing else', web()],
  ['a property', web({ mode: 'hard' })],
  ['its kind', { properties: { type: 'mirror', repository: 'a/b' } }],
  ['what cannot be updated', web({ region: 'eu' })],
  ['its project', { ...web(), project: 'p2' }],
];

describe.each(elsewhere)('a resource that is declared of %s than recorded', (_, place, message) => {
  test.each(changes)(
    'is refused with %s changed, and nothing is sent or forgotten',
    async (_changed, block) => {
      const harness = await applied();
      const [before, document] = [live(harness), harness.store.document];
      const stack = stackOf({ one: { ...block, ...place } });
      for (const options of [{}, { refresh: false }, { continueOnError: true }, { replace: ['one'] }]) {
        const { plan: shown } = await apply(stack, harness.context(options), yes);
        expect(shown.problems).toMatchObject([{ address: 'one', error: { code: 'policy' } }]);
        expect(shown.problems[0]?.error.message).toMatch(message);
        expect(shown.changes).toEqual([]);
      }
      expect([writes(harness), live(harness)]).toEqual([[], before]);
      expect(harness.store.document?.resources).toEqual(document?.resources);
    },
  );

  test('is refused under a new name too, where an alias leads to the record', async () => {
    const harness = await applied();
    const two: Block = { ...web({ mode: 'hard' }), ...place, options: { aliases: ['one'] } };
    for (const targets of [[], ['two'], ['one']]) {
      const { plan: shown } = await apply(stackOf({ two }), harness.context({ targets }), yes);
      expect(shown.problems).toMatchObject([{ address: 'two', error: { code: 'policy' } }]);
    }
    expect(writes(harness)).toEqual([]);
    expect(Object.keys(harness.store.document?.resources ?? {})).toEqual(['one']);
  });

  test('has no drift and no verdict, but the problem', async () => {
    const harness = await applied();
    const stack = stackOf({ one: { ...web(), ...place } });
    const problems = [{ address: 'one', error: { code: 'policy' } }];
    expect(await drift(stack, harness.context())).toMatchObject({ resources: [], problems });
    expect(await verify(stack, harness.context(), 0)).toMatchObject({ resources: [], problems });
  });

  test('is not imported over what is recorded, even under the same id', async () => {
    const harness = await applied();
    const stack = stackOf({ one: { ...web(), ...place } });
    const { plan: shown } = await importOne(stack, harness.context(), 'one', 'h1');
    expect(shown.problems).toMatchObject([{ address: 'one', error: { code: 'policy' } }]);
    expect(harness.store.document?.resources['one']).toMatchObject({ origin: 'https://acme.test' });
  });

  test('leaves the others of the run alone, which go on where failures are borne', async () => {
    const harness = await applied();
    const stack = stackOf({ one: { ...web(), ...place }, two: web({ url: 'https://a.test/2' }) });
    const { outcomes } = await apply(stack, harness.context({ continueOnError: true }), yes);
    expect(outcomes).toMatchObject([{ address: 'two', outcome: 'done' }]);
    expect(harness.store.document?.resources).toMatchObject({ one: { id: 'h1' }, two: { id: 'h2' } });
  });

  test('is deleted where it lives once nobody declares it', async () => {
    const harness = await applied();
    const { outcomes } = await destroy(stackOf({ one: { ...web(), ...place } }), harness.context(), yes);
    expect(outcomes).toMatchObject([{ address: 'one', outcome: 'done' }]);
    expect(writes(harness)).toEqual(['DELETE /projects/p1/hooks/h1']);
  });

  test('moves by way of a new name: deleted there, created here', async () => {
    const harness = await applied();
    await apply(stackOf({ new: { ...web({ mode: 'hard' }), ...place } }), harness.context(), yes);
    expect(harness.vendor.objects()).toEqual([]);
    expect(harness.store.document?.resources).toMatchObject({ new: { id: 'h2' } });
    expect(
      (await plan(stackOf({ new: { ...web({ mode: 'hard' }), ...place } }), harness.context())).changes,
    ).toMatchObject([{ action: 'no-op' }]);
  });
});

test('another entry that leads to the same server is only remembered', async () => {
  const harness = await applied();
  const stack = stackOf({ one: { ...web(), entry: 'renamed' } });
  const { plan: shown } = await apply(stack, harness.context(), yes);
  expect(shown).toMatchObject({ problems: [], changes: [{ address: 'one', action: 'no-op' }] });
  expect(writes(harness)).toEqual([]);
  expect(harness.store.document?.resources['one']).toMatchObject({ id: 'h1', provider: 'renamed' });
});

describe('what an interrupted run left open', () => {
  /** The answer to the create of `two`, at another server, never came: the process had died. */
  async function interrupted(): Promise<Harness> {
    const harness = await applied();
    harness.far.faults.push('crash-after');
    const stack = stackOf({ one: web(), two: { ...web(), entry: 'far' } });
    await expect(apply(stack, harness.context(), yes)).rejects.toBeInstanceOf(Crash);
    harness.restart(undefined, 'operation');
    return harness;
  }

  test('is looked for where it was sent, and its address is not declared of another place meanwhile', async () => {
    const harness = await interrupted();
    const stack = stackOf({ one: web(), two: web({ url: 'https://a.test/2' }) });
    const { plan: shown } = await apply(stack, harness.context(), yes);
    expect(shown.problems).toMatchObject([{ address: 'two', error: { code: 'policy' } }]);
    await apply(stackOf({ one: web(), two: { ...web(), entry: 'far' } }), harness.context(), yes);
    expect(harness.store.document?.resources['two']).toMatchObject({ id: 'h2', origin: 'https://far.test' });
    expect(harness.far.objects()).toHaveLength(2);
  });

  test('is not looked for at another server: the run is refused', async () => {
    const harness = await interrupted();
    const context = harness.context();
    const moved = { ...context, connect: () => context.connect('acme') };
    for (const run of [plan, drift])
      await expect(run(stackOf({ one: web() }), moved)).rejects.toMatchObject({
        code: 'policy',
        message: expect.stringContaining('left a request for two open at https://far.test') as string,
        advice: expect.stringContaining('holdfast state rm two') as string,
      });
    await apply(stackOf({ one: web() }), harness.context(), yes);
    expect(harness.far.objects().map(({ id }) => id)).toEqual(['h1']);
  });

  test('is not settled by an id that is named for another place', async () => {
    const harness = await interrupted();
    harness.far.add('p1', { type: 'web', url: 'https://a.test/1' });
    const named: Block = { ...web(), options: { import: 'h2' } };
    const elsewhere = await plan(stackOf({ two: named }), harness.context());
    expect(elsewhere.problems[0]?.error.message).toContain('may have made any of the live objects h2, h3');
    const there = await plan(stackOf({ two: { ...named, entry: 'far' } }), harness.context());
    expect(there.problems).toEqual([]);
  });

  test('is not taken in where an object of another place is recorded by now: neither is forgotten', async () => {
    const harness = await interrupted();
    const { document } = harness.store;
    const one = document?.resources['one'];
    if (document === undefined || one === undefined) throw new Error('nothing was recorded');
    harness.store.document = { ...document, resources: { two: one } };
    const { plan: shown } = await apply(stackOf({ two: web() }), harness.context(), yes);
    expect(shown.problems).toMatchObject([{ address: 'two', error: { code: 'conflict' } }]);
    expect(shown.problems[0]?.error.message).toContain('made h2 at https://far.test, while the acme:Hook h1');
    expect(harness.store.document.resources).toEqual({ two: one });
  });

  test('says nothing of an object of another place, whatever its id', async () => {
    const harness = await interrupted();
    await apply(stackOf({ one: web(), two: { ...web(), entry: 'far' } }), harness.context(), yes);
    harness.far.faults.push('crash-after');
    await expect(apply(stackOf({ one: web() }), harness.context(), yes)).rejects.toBeInstanceOf(Crash);
    harness.restart(undefined, 'operation');
    const { document } = harness.store;
    const one = document?.resources['one'];
    if (document === undefined || one === undefined) throw new Error('nothing was recorded');
    const two = { ...one, id: 'h2' };
    harness.vendor.add('p1', { type: 'web', url: 'https://a.test/2' });
    harness.store.document = { ...document, resources: { one, two } };
    await apply(stackOf({ one: web(), two: web({ url: 'https://a.test/2' }) }), harness.context(), yes);
    expect(harness.store.document.resources['two']).toMatchObject({ id: 'h2', origin: 'https://acme.test' });
  });
});
