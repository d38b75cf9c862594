import { Secret } from '../../src/core/value.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

const unrefreshed = { refresh: false };

function actionsOf(changes: readonly { readonly address: string; readonly action: string }[]): string[][] {
  return changes.map(({ address, action }) => [address, action]);
}

function inProject(project: string, more: Block['properties'] = {}): Block {
  return { ...web(more), project };
}

describe('a plan that does not look at what is live', () => {
  test('sends nothing, and finds what was declared since', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web(), two: inProject('p2') }), harness.context(), yes);
    harness.vendor.poke('h1', { mode: 'hard' });
    harness.vendor.log.length = 0;
    const next = stackOf({ one: web(), two: inProject('p2', { mode: 'hard' }) });
    const { changes } = await plan(next, harness.context(unrefreshed));
    expect(actionsOf(changes)).toEqual([
      ['one', 'no-op'],
      ['two', 'update'],
    ]);
    expect(harness.vendor.log).toEqual([]);
  });

  test('lists the scopes in which something may be created, and no others', async () => {
    const harness = new Harness();
    const key = new Secret('s3cret-key');
    await apply(stackOf({ one: web({ key }), two: inProject('p2') }), harness.context(), yes);
    harness.vendor.log.length = 0;
    const next = stackOf({ one: web({ key }), two: inProject('p2'), three: inProject('p3') });
    const { changes } = await plan(next, harness.context(unrefreshed));
    expect(actionsOf(changes)).toEqual([
      ['one', 'no-op'],
      ['three', 'create'],
      ['two', 'no-op'],
    ]);
    expect(harness.vendor.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      expect.stringMatching(/^GET .*p3/u),
    ]);
  });

  test('looks where an interrupted run left open what became of a write', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web(), two: inProject('p2') }), harness.context(), yes);
    harness.vendor.faults.push('crash-after');
    await expect(apply(stackOf({ two: inProject('p2') }), harness.context(), yes)).rejects.toThrow('after');
    harness.restart(undefined, 'operation');
    harness.vendor.log.length = 0;
    const both = stackOf({ one: web(), two: inProject('p2') });
    const { changes } = await plan(both, harness.context(unrefreshed));
    expect(actionsOf(changes)).toEqual([
      ['one', 'create'],
      ['two', 'no-op'],
    ]);
    expect(harness.vendor.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /projects/p1/hooks',
      'GET /projects/p1/hooks/h1',
    ]);
  });

  test('keeps an object that a move to another project left behind until it is deleted', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: inProject('p1') }), harness.context(), yes);
    const moved = stackOf({ one: inProject('p2') });
    harness.vendor.faults.push(undefined, 'refused');
    await apply(moved, harness.context(), yes);
    expect(harness.store.document?.resources['one']).toMatchObject({
      scope: { project: 'p2' },
      deposed: [{ id: 'h1', scope: { project: 'p1' } }],
    });
    const { changes } = await plan(moved, harness.context(unrefreshed));
    expect(actionsOf(changes)).toEqual([
      ['one', 'no-op'],
      ['one (deposed h1)', 'delete'],
    ]);
    await apply(moved, harness.context(unrefreshed), yes);
    expect(harness.vendor.objects('p1')).toEqual([]);
    expect(harness.store.document?.resources['one']?.deposed).toEqual([]);
  });

  test.each(['conflict', 'lost-request'] as const)(
    'lists a project before something is replaced in it, so that nobody else is taken for it (%s)',
    async (fault) => {
      const harness = new Harness();
      await apply(stackOf({ one: web({ region: 'eu' }) }), harness.context(), yes);
      const url = 'https://a.test/2';
      const stranger = harness.vendor.add('p1', { type: 'web', url, region: 'us', mode: 'soft' });
      const next = stackOf({ one: web({ url, region: 'us' }) });
      harness.vendor.faults.push(fault, fault);
      await apply(next, harness.context(unrefreshed), yes);
      expect(harness.store.document?.resources['one']).toMatchObject({ id: 'h1' });
      harness.vendor.faults.length = 0;
      await apply(stackOf({}), harness.context({ ...unrefreshed, allowDeletes: 1 }), yes);
      expect(harness.vendor.objects().map(({ id }) => id)).toEqual([stranger]);
    },
  );
});
