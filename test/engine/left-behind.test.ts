import { apply, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

const mirror: Block = { properties: { type: 'mirror', repository: 'a/b' } };

/** Applies a stack while the vendor refuses to delete some of its objects. */
async function keeping(
  ids: readonly string[],
  harness: Harness,
  blocks: Readonly<Record<string, Block>>,
): Promise<void> {
  const { send } = harness.vendor;
  const context = harness.context({ continueOnError: true, allowDeletes: 1 });
  const refusing: typeof send = (request) => {
    if (request.method === 'DELETE' && ids.some((id) => request.path.endsWith(id)))
      harness.vendor.faults.unshift('refused');
    return send(request);
  };
  await apply(
    stackOf(blocks),
    { ...context, connect: async (entry) => ({ ...(await context.connect(entry)), send: refusing }) },
    yes,
  );
}

const live = (harness: Harness): string[] =>
  ['p1', 'p2'].flatMap((project) => harness.vendor.objects(project).map(({ id }) => id));

describe('what a replacement left behind', () => {
  test('is of the kind it was: it is not taken for gone once it is all that is left', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web() }), harness.context(), yes);
    await keeping(['h1'], harness, { one: mirror });
    expect(harness.store.document?.resources['one']?.deposed).toEqual([{ id: 'h1', variant: 'web' }]);
    const planned = await plan(stackOf({ one: mirror }), harness.context());
    expect(planned.changes.at(-1)).toMatchObject({ address: 'one (deposed h1)', variant: 'web' });
    await keeping(['h1'], harness, {});
    expect([live(harness), Object.keys(harness.store.document?.resources ?? {})]).toEqual([['h1'], ['one']]);
    await apply(stackOf({}), harness.context({ allowDeletes: 1 }), yes);
    expect([live(harness), harness.store.document?.resources]).toEqual([[], {}]);
  });

  test('holds nothing of what was applied to the one after it, should it be declared again', async () => {
    const harness = new Harness();
    const first = { one: web() };
    await apply(stackOf(first), harness.context(), yes);
    const moved = { one: { ...web({ region: 'eu' }), project: 'p2' } };
    await keeping(['h1'], harness, moved);
    await keeping(['h1'], harness, {});
    expect(live(harness)).toEqual(['h1']);
    const back = stackOf({ one: web({ region: 'eu' }) });
    const { unsettled } = await apply(back, harness.context({ allowDeletes: 1 }), yes);
    expect(unsettled).toEqual([]);
    expect(harness.vendor.objects('p1').map(({ values }) => values['region'])).toEqual(['eu']);
    expect(live(harness)).toHaveLength(1);
  });

  test('is not among them where it was to be kept: nothing deletes it, and nobody owns it', async () => {
    const harness = new Harness();
    const kept = (region: string): Block => ({ ...web({ region }), options: { retainOnDelete: true } });
    for (const region of ['eu', 'us']) await apply(stackOf({ one: kept(region) }), harness.context(), yes);
    expect(harness.store.document?.resources['one']).toMatchObject({ id: 'h2', deposed: [] });
    const again = await apply(stackOf({ one: kept('us') }), harness.context(), yes);
    expect([again.plan.changes.map(({ action }) => action), live(harness)]).toEqual([
      ['no-op'],
      ['h1', 'h2'],
    ]);
    await apply(stackOf({}), harness.context(), yes);
    expect([live(harness), harness.store.document?.resources]).toEqual([['h1', 'h2'], {}]);
  });

  test('stays with --no-delete, which says so', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web() }), harness.context(), yes);
    await keeping(['h1'], harness, { one: mirror });
    const { plan: shown } = await apply(stackOf({ one: mirror }), harness.context({ noDelete: true }), yes);
    expect([live(harness), shown.leftOut]).toEqual([['h1', 'h2'], 1]);
    await apply(stackOf({ one: mirror }), harness.context(), yes);
    expect(live(harness)).toEqual(['h2']);
  });

  test('stays where it was though the next replacement moves on', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web({ region: 'eu' }) }), harness.context(), yes);
    await keeping(['h1', 'h2'], harness, { one: web({ region: 'us', url: 'https://a.test/2' }) });
    const moved = { one: { ...web({ url: 'https://a.test/3' }), project: 'p2' } };
    await keeping(['h1', 'h2'], harness, moved);
    expect(live(harness)).toEqual(['h1', 'h2', 'h3']);
    const { unsettled } = await apply(stackOf(moved), harness.context(), yes);
    expect([live(harness), unsettled]).toEqual([['h3'], []]);
    expect(harness.store.document?.resources['one']).toMatchObject({ id: 'h3', deposed: [] });
  });
});
