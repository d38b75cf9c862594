import { Reference, Secret, Template } from '../../src/core/value.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { stackOfRun } from '../../src/engine/rollback.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

const needing = (more: Block['properties']): Block => ({
  properties: { type: 'web', url: 'https://a.test/2', ...more },
  dependencies: ['a'],
});

describe('what is not known before another resource is applied', () => {
  test('stands in texts, lists and maps, and is filled in when it is known', async () => {
    const harness = new Harness();
    const note = new Template(['made by ', new Reference('a', 'id'), '!']);
    const key = new Template(['k-', new Reference('a', 'id'), new Secret('-s3cret-tail')]);
    const events = ['push', new Reference('a', 'id')];
    const stack = stackOf({ a: web(), b: needing({ note, key, events, rights: { admins: note } }) });
    const planned = await plan(stack, harness.context());
    const body = planned.changes.find(({ address }) => address === 'b')?.requests[0]?.body;
    expect(body).toMatchObject({
      note: { $template: ['made by ', { $ref: 'a#id' }, '!'] },
      key: { $template: ['k-', { $ref: 'a#id' }, { $secret: { path: 'b#key{2}' } }] },
      events: ['push', { $ref: 'a#id' }],
    });
    const { unsettled, outcomes } = await apply(stack, harness.context(), yes);
    expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(unsettled).toEqual([]);
    expect(harness.vendor.writes().at(-1)?.body).toMatchObject({
      note: 'made by h1!',
      key: 'k-h1-s3cret-tail',
      events: ['push', 'h1'],
      rights: { admins: 'made by h1!' },
    });
    const again = await plan(stack, harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op', 'no-op']);
    expect(JSON.stringify([planned, again, harness.store, harness.events])).not.toContain('s3cret-tail');
  });

  test('may be a secret of the other resource, which stays one', async () => {
    const harness = new Harness();
    const stack = stackOf({
      a: web({ pin: new Secret('s3cret-pin') }),
      b: needing({ note: new Template(['pin ', new Reference('a', 'pin')]), mode: 'hard' }),
    });
    const planned = await plan(stack, harness.context());
    await apply(stack, harness.context(), yes);
    expect(harness.vendor.writes().at(-1)?.body).toMatchObject({ note: 'pin s3cret-pin', mode: 'hard' });
    const again = await plan(stack, harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op', 'no-op']);
    expect(JSON.stringify([planned, again, harness.store, harness.events])).not.toContain('s3cret-pin');
  });

  test('goes on from one resource to the next', async () => {
    const harness = new Harness();
    const stack = stackOf({
      a: web(),
      b: needing({
        note: new Template(['by ', new Reference('a', 'id')]),
        events: [new Reference('a', 'id')],
      }),
      c: {
        ...web({
          url: 'https://a.test/3',
          note: new Template(['also ', new Reference('b', 'note')]),
          label: new Reference('b', 'events[0]'),
          events: new Reference('b', 'events'),
        }),
        dependencies: ['b'],
      },
    });
    const { outcomes } = await apply(stack, harness.context(), yes);
    expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    expect(harness.vendor.writes().at(-1)?.body).toMatchObject({
      note: 'also by h1',
      label: 'h1',
      events: ['h1'],
    });
    const again = await plan(stack, harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op', 'no-op', 'no-op']);
  });

  test('follows an object that is replaced, with one update of what refers to it', async () => {
    const harness = new Harness();
    const pair = (region: string) =>
      stackOf({
        a: web({ region, off: true }),
        b: needing({
          key: new Template([new Secret('s3cret-head-'), new Reference('a', 'id')]),
          note: new Reference('a', 'id'),
        }),
        c: {
          ...web({ url: 'https://a.test/3', note: new Template(['via ', new Reference('b', 'note')]) }),
          dependencies: ['b'],
        },
      });
    await apply(pair('eu'), harness.context(), yes);
    const planned = await plan(pair('us'), harness.context());
    expect(planned.changes.map(({ address, action }) => [address, action])).toEqual([
      ['a', 'replace'],
      ['b', 'update'],
      ['c', 'update'],
    ]);
    harness.vendor.log.length = 0;
    const { outcomes, unsettled } = await apply(pair('us'), harness.context(), yes);
    expect([outcomes.map(({ error }) => error), unsettled]).toEqual([Array(3).fill(undefined), []]);
    const bodies = harness.vendor.writes().map(({ method, body }) => [method, body]);
    expect(bodies.slice(-2)).toMatchObject([
      ['PATCH', { key: 's3cret-head-h4', note: 'h4' }],
      ['PATCH', { note: 'via h4' }],
    ]);
    const again = await plan(pair('us'), harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op', 'no-op', 'no-op']);
  });

  test('may live in another scope: each is proven with what it was sent', async () => {
    const harness = new Harness();
    const stack = stackOf({
      a: web(),
      b: {
        ...needing({
          note: new Reference('a', 'id'),
          style: new Template(['of ', new Reference('a', 'id')]),
          key: new Template([new Secret('s3cret-'), new Reference('a', 'id')]),
        }),
        project: 'p2',
      },
    });
    const { unsettled, requests } = await apply(stack, harness.context(), yes);
    expect([unsettled, requests]).toEqual([[], { reads: 4, writes: 2 }]);
    const again = await plan(stack, harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op', 'no-op']);
  });

  test('and is not known afterwards either is an error that says which', async () => {
    const harness = new Harness();
    const stack = stackOf({ a: web(), b: needing({ note: new Reference('a', 'nowhere') }) });
    const { outcomes } = await apply(stack, harness.context(), yes);
    expect(outcomes).toMatchObject([{ outcome: 'done' }, { outcome: 'failed' }]);
    expect(outcomes[1]?.error?.message).toBe('a#nowhere is still not known after a was applied');
    expect(harness.vendor.objects()).toHaveLength(1);
  });
});

describe('returning to a former run', () => {
  const former = (key: string) =>
    stackOf({
      a: web(),
      b: {
        ...needing({
          note: new Template(['by ', new Reference('a', 'id')]),
          key: new Secret(key),
          headers: { auth: new Template(['Bearer ', new Secret('s3cret-token')]) },
          events: ['push'],
        }),
        options: { ignoreChanges: ['mode'] },
      },
    });

  test('brings back references, texts, options and what is secret, which the history does not hold', async () => {
    const harness = new Harness();
    await apply(former('s3cret-key'), harness.context(), yes);
    expect(JSON.stringify(harness.store.runs)).not.toContain('s3cret');
    const { desired } = former('s3cret-key');
    const changed = desired.map((each) =>
      each.address === 'b' ? { ...each, properties: { ...each.properties, note: 'x', events: [] } } : each,
    );
    const now = { ...former('s3cret-key'), desired: changed };
    await apply(now, harness.context(), yes);
    const [first] = harness.store.runs;
    const runs = first === undefined ? [] : [first];
    const back = stackOfRun(now, runs, harness.context());
    const planned = await plan(back, harness.context());
    expect(planned.changes.filter(({ action }) => action !== 'no-op')).toMatchObject([
      { address: 'b', action: 'update', requests: [{ body: { note: 'by h1', events: ['push'] } }] },
    ]);
    await apply(back, harness.context(), yes, 'rollback');
    const again = await plan(former('s3cret-key'), harness.context());
    expect(again.changes.map(({ action }) => action)).toEqual(['no-op', 'no-op']);
  });

  test('takes the present secret where it has changed since, and says so', async () => {
    const harness = new Harness();
    await apply(former('s3cret-key'), harness.context(), yes);
    stackOfRun(former('s3cret-new'), harness.store.runs, harness.context());
    expect(harness.events).toContainEqual({
      type: 'note',
      message: 'b#key: the secret of that run is not known any more; the present one is used',
    });
  });

  test('is refused where nothing declares its secrets, or knows its kinds', async () => {
    const harness = new Harness();
    await apply(former('s3cret-key'), harness.context(), yes);
    const { runs } = harness.store;
    expect(() => stackOfRun(stackOf({ a: web() }), runs, harness.context())).toThrow(
      'that run used secrets that nothing declares now: b#key, b#headers.auth',
    );
    const context = { ...harness.context(), types: () => undefined };
    expect(() => stackOfRun(former('s3cret-key'), runs, context)).toThrow(
      'that run declared kinds that nothing here knows: a (acme:Hook), b (acme:Hook)',
    );
  });
});
