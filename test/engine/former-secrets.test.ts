import { Reference, Secret } from '../../src/core/value.ts';
import { reviewedOf } from '../../src/core/reviewed.ts';
import { apply, applySaved, destroy, drift, plan } from '../../src/engine/reconcile.ts';
import type { Fault } from './support/fake-vendor.ts';
import { Harness, stackOf, web, yes } from './support/harness.ts';

/** No field of these is secret by itself; their values are. */
const secretive = {
  properties: {
    type: 'web',
    url: new Secret('https://a.test/s3cret-path'),
    events: ['push', new Secret('s3cret-event')],
    rights: { admins: new Secret('s3cret-admins') },
  },
};
const open = (url: string) => ({
  properties: { type: 'web', url, events: ['push'], rights: { admins: 'WRITE' } },
});

describe('what was sent as a secret is not shown when the manifest no longer has it', () => {
  test('where a plain value takes its place', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: secretive }), harness.context(), yes);
    const now = stackOf({ one: open('https://a.test/open') });
    const planned = await plan(now, harness.context());
    expect(planned.changes[0]?.properties).toMatchObject([
      { path: 'url', before: '(sensitive value)', after: 'https://a.test/open', sensitive: true },
      { path: 'events', before: '(sensitive value)', after: ['push'] },
      { path: 'rights.admins', before: '(sensitive value)', after: 'WRITE' },
    ]);
    const found = await drift(now, harness.context());
    expect(found.resources[0]?.properties[0]).toMatchObject({ path: 'url', sensitive: true });
    const result = await apply(now, harness.context(), yes);
    expect(JSON.stringify([planned, found, result, harness.events])).not.toContain('s3cret');
    harness.vendor.poke('h1', { url: 'https://a.test/moved' });
    const moved = await plan(now, harness.context());
    expect(moved.changes[0]?.properties).toMatchObject([{ path: 'url', before: 'https://a.test/moved' }]);
  });

  test('where an object that holds it is removed whole', async () => {
    const harness = new Harness();
    const rights = { others: 'READ', admins: new Secret('s3cret-admins') };
    await apply(stackOf({ one: web({ rights }) }), harness.context(), yes);
    const now = stackOf({ one: web() });
    const planned = await plan(now, harness.context());
    expect(planned.changes[0]?.properties).toMatchObject([
      {
        path: 'rights',
        kind: 'removed',
        before: { others: 'READ', admins: '(sensitive value)' },
        sensitive: true,
      },
    ]);
    const found = await drift(now, harness.context());
    expect(JSON.stringify([planned, found, harness.events])).not.toContain('s3cret');
  });

  test.each<[string, Fault]>([
    ['was carried out', 'lost-answer'],
    ['was not', 'lost-request'],
  ])('where nobody knows whether the update that sent it was carried out: it %s', async (_, fault) => {
    const harness = new Harness();
    await apply(stackOf({ one: web({ note: 'a' }) }), harness.context(), yes);
    harness.vendor.faults.push(fault);
    const secret = web({ note: new Secret('s3cret-note'), pin: new Secret('s3cret-pin') });
    await apply(stackOf({ one: secret }), harness.context(), yes);
    const removed = stackOf({ one: web() });
    const planned = await plan(removed, harness.context());
    expect(planned.changes[0]?.requests).toMatchObject([{ body: { note: null } }]);
    const found = await drift(removed, harness.context());
    const deleted = await plan(stackOf({}), harness.context());
    expect(JSON.stringify([planned, found, deleted, harness.events])).not.toContain('s3cret');
    const again = await plan(stackOf({ one: secret }), harness.context());
    expect(again.changes[0]?.properties.map(({ path, kind }) => [path, kind])).toEqual(
      fault === 'lost-answer'
        ? []
        : [
            ['note', 'secret'],
            ['pin', 'secret'],
          ],
    );
  });

  test('where its object was left behind by a replacement', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: { ...secretive, project: 'p1' } }), harness.context(), yes);
    harness.vendor.faults.push(undefined, 'refused');
    const moved = stackOf({ one: { ...open('https://a.test/open'), project: 'p2' } });
    await apply(moved, harness.context(), yes);
    const planned = await plan(moved, harness.context());
    expect(planned.changes.find(({ deposed }) => deposed !== undefined)?.before).toMatchObject({
      url: '(sensitive value)',
      rights: { admins: '(sensitive value)' },
    });
    const everything = await plan(stackOf({}), harness.context());
    expect(JSON.stringify([planned, everything, harness.store, harness.events])).not.toContain('s3cret');
  });

  test('where the manifest leaves it to the vendor, until it declares something else in its place', async () => {
    const harness = new Harness();
    const rights = { others: 'READ', admins: new Secret('s3cret-admins') };
    await apply(stackOf({ one: web({ rights, name: new Secret('s3cret-name') }) }), harness.context(), yes);
    const left = stackOf({ one: web({ rights: { others: 'READ' } }) });
    await apply(left, harness.context(), yes);
    expect((await plan(left, harness.context())).changes[0]?.properties).toEqual([]);
    const changed = stackOf(
      {
        one: web({ rights: { others: 'WRITE' } }),
        two: {
          ...web({ url: 'https://a.test/2', note: new Reference('one', 'name') }),
          dependencies: ['one'],
        },
      },
      {},
      { name: new Reference('one', 'name') },
    );
    const seen = [
      await plan(changed, harness.context()),
      await apply(changed, harness.context(), yes),
      await drift(changed, harness.context()),
      await plan(stackOf({}), harness.context()),
    ];
    expect(seen.map((one) => 'outputs' in one && one.outputs)).toMatchObject([
      { name: '(sensitive value)' },
      { name: '(sensitive value)' },
      false,
      {},
    ]);
    expect(harness.vendor.writes().map(({ body }) => body)).toEqual([
      expect.anything(),
      { name: 's3cret-name', rights: { others: 'WRITE', admins: 's3cret-admins' } },
      { type: 'web', url: 'https://a.test/2', note: 's3cret-name' },
    ]);
    expect(JSON.stringify([seen, harness.store, harness.events])).not.toContain('s3cret');
    expect(harness.store.document?.resources['one']?.released).toEqual(['name', 'rights.admins']);
    const open = stackOf({ one: web({ rights: { others: 'WRITE', admins: 'me' }, name: 'open' }) });
    await apply(open, harness.context(), yes);
    expect(harness.store.document?.resources['one']).not.toHaveProperty('released');
    expect((await plan(stackOf({}), harness.context())).changes[0]?.before).toMatchObject({
      name: 'open',
      rights: { admins: 'me' },
    });
  });

  test('where its object is deleted, and where everything is', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: secretive, two: open('https://a.test/2') }), harness.context(), yes);
    const now = stackOf({ two: open('https://a.test/2') });
    const planned = await plan(now, harness.context());
    expect(planned.changes[0]).toMatchObject({
      action: 'delete',
      before: {
        url: '(sensitive value)',
        events: '(sensitive value)',
        rights: { admins: '(sensitive value)' },
      },
    });
    const found = await drift(now, harness.context());
    const result = await destroy(now, harness.context(), yes);
    expect(JSON.stringify([planned, found, result, harness.events])).not.toContain('s3cret');
  });
});

describe('a live secret that has to be sent along with what changes is sent and not shown', () => {
  const before = {
    properties: {
      type: 'web',
      url: 'https://a.test/1',
      name: new Secret('s3cret-name'),
      rights: { others: 'READ', admins: new Secret('s3cret-admins') },
    },
  };
  const now = stackOf({
    one: { properties: { type: 'web', url: 'https://a.test/1', rights: { others: 'WRITE' } } },
  });
  const sent = {
    name: 's3cret-name',
    rights: { others: 'WRITE', admins: 's3cret-admins', code: 's3cret-code' },
  };
  const placeholder = (path: string) => ({
    $secret: { path: `one#${path}`, fingerprint: expect.any(String) as string },
  });

  async function lived(): Promise<Harness> {
    const harness = new Harness();
    await apply(stackOf({ one: before }), harness.context(), yes);
    harness.vendor.poke('h1', { rights: { others: 'READ', admins: 's3cret-admins', code: 's3cret-code' } });
    return harness;
  }

  test('whether it was declared as one before, or its field is one', async () => {
    const harness = await lived();
    const planned = await plan(now, harness.context());
    expect(planned.changes[0]?.requests).toMatchObject([
      {
        body: {
          name: placeholder('name'),
          rights: {
            others: 'WRITE',
            admins: placeholder('rights.admins'),
            code: placeholder('rights.code'),
          },
        },
      },
    ]);
    const result = await apply(now, harness.context(), yes);
    expect(result.unsettled).toEqual([]);
    expect(harness.vendor.writes().at(-1)?.body).toEqual(sent);
    const { document, runs, journal } = harness.store;
    expect(JSON.stringify([planned, result, harness.events, document, runs, journal])).not.toContain(
      's3cret',
    );
  });

  test('also from a saved plan, unless it has changed since', async () => {
    const harness = await lived();
    const saved = await plan(now, harness.context());
    harness.vendor.poke('h1', { name: 's3cret-other' });
    await expect(applySaved(reviewedOf(saved), now, harness.context())).rejects.toThrow(
      'the plan is stale, nothing was sent',
    );
    harness.vendor.poke('h1', { name: 's3cret-name' });
    await applySaved(reviewedOf(saved), now, harness.context());
    expect(harness.vendor.writes().at(-1)?.body).toEqual(sent);
  });
});
