import type { Accepted } from '../../src/core/accepted.ts';
import { Secret } from '../../src/core/value.ts';
import type { Stack } from '../../src/core/result.ts';
import { acceptable } from '../../src/engine/acceptance.ts';
import { apply, drift, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, yes } from './support/harness.ts';

const declared = stackOf({
  hook: {
    properties: {
      type: 'web',
      url: 'https://a.test',
      note: 'ours',
      key: new Secret('canary-key-1'),
      pin: new Secret('1234'),
      rights: { others: 'READ', admins: 'MANAGE' },
    },
  },
});

let harness: Harness;

beforeEach(async () => {
  harness = new Harness();
  await apply(declared, harness.context(), yes);
});

function id(): string {
  return harness.vendor.objects()[0]?.id ?? '';
}

async function accept(path: string, until = '2100-01-01'): Promise<Stack> {
  const seen = await acceptable(declared, harness.context(), 'hook', path);
  const entry: Accepted = {
    address: 'hook',
    path,
    seen,
    until,
    reason: 'the vendor tries something',
    by: 'ann',
  };
  return { ...declared, accepted: [entry] };
}

test('an accepted value is not reverted, and the plan says so', async () => {
  harness.vendor.poke(id(), { note: 'theirs' });
  const stack = await accept('note');
  const { changes } = await plan(stack, harness.context());
  expect(changes[0]).toMatchObject({ action: 'no-op', properties: [], requests: [] });
  expect(changes[0]?.notes).toEqual([
    'note stays as it is live: accepted until 2100-01-01 by ann (the vendor tries something)',
  ]);
  const writes = harness.vendor.writes().length;
  expect(await apply(stack, harness.context(), yes)).toMatchObject({ unsettled: [] });
  expect(harness.vendor.writes()).toHaveLength(writes);
});

test('other properties of the same object are still applied, without touching the accepted one', async () => {
  harness.vendor.poke(id(), { note: 'theirs', rights: { others: 'NONE', admins: 'MANAGE' } });
  const seen = await acceptable(declared, harness.context(), 'hook', 'rights.others');
  const stack = await accept('note');
  const both = {
    ...stackOf({
      hook: {
        properties: {
          ...declared.desired[0]?.properties,
          type: 'web',
          rights: { others: 'READ', admins: 'USE' },
        },
      },
    }),
    accepted: [
      ...(stack.accepted ?? []),
      { address: 'hook', path: 'rights.others', seen, until: '2100-01-01', reason: 'r' },
    ],
  };
  expect((await apply(both, harness.context(), yes)).unsettled).toEqual([]);
  expect(harness.vendor.objects()[0]?.values).toMatchObject({
    note: 'theirs',
    rights: { others: 'NONE', admins: 'USE' },
  });
});

test('another value is drift again', async () => {
  harness.vendor.poke(id(), { note: 'theirs' });
  const stack = await accept('note');
  harness.vendor.poke(id(), { note: 'something else' });
  const { changes } = await plan(stack, harness.context());
  expect(changes[0]).toMatchObject({ action: 'update', properties: [{ path: 'note', kind: 'drift' }] });
  expect((await drift(stack, harness.context())).resources[0]?.class).toBe('remote-change');
});

test('an accept that has ended no longer holds, and what it covered is drift, not a new declaration', async () => {
  harness.vendor.poke(id(), { note: 'theirs' });
  const stack = await accept('note');
  await apply(stack, harness.context(), yes);
  const ended = {
    ...stack,
    accepted: stack.accepted?.map((entry) => ({ ...entry, until: '1970-01-01' })) ?? [],
  };
  harness.clock.advance(86_400_000);
  const { changes } = await plan(ended, harness.context());
  expect(changes[0]?.properties).toMatchObject([
    { path: 'note', kind: 'drift', before: 'theirs', after: 'ours' },
  ]);
});

test('drift shows an accepted difference with its reason, and the resource counts as in sync', async () => {
  harness.vendor.poke(id(), { note: 'theirs' });
  const { resources } = await drift(await accept('note'), harness.context());
  expect(resources[0]?.class).toBe('secret-unverifiable');
  expect(resources[0]?.properties.find(({ path }) => path === 'note')).toMatchObject({
    class: 'remote-change',
    observed: 'theirs',
    accepted: { until: '2100-01-01', reason: 'the vendor tries something', by: 'ann' },
  });
});

test('a readable secret is accepted by keyed digest, and is not shown', async () => {
  harness.vendor.poke(id(), { pin: 'canary-9876' });
  const stack = await accept('pin');
  expect(JSON.stringify(stack.accepted)).not.toContain('canary-9876');
  const { changes } = await plan(stack, harness.context());
  expect(changes[0]).toMatchObject({ action: 'no-op' });
  expect(JSON.stringify(changes)).not.toContain('canary-9876');
  harness.vendor.poke(id(), { pin: 'canary-0000' });
  expect((await plan(stack, harness.context())).changes[0]?.action).toBe('update');
});

test('a suspect secret is accepted until somebody writes again', async () => {
  harness.vendor.poke(id(), {});
  const suspect = async (stack: Stack) => (await drift(stack, harness.context())).resources[0]?.class;
  expect(await suspect(declared)).toBe('secret-suspect');
  const stack = await accept('key');
  expect(await suspect(stack)).toBe('in-sync');
  harness.vendor.poke(id(), {});
  expect(await suspect(stack)).toBe('secret-suspect');
});

test('what has not drifted, is not declared or does not exist cannot be accepted', async () => {
  harness.vendor.poke(id(), { note: 'theirs' });
  const wrong = (address: string, path: string) => acceptable(declared, harness.context(), address, path);
  await expect(wrong('hook', 'url')).rejects.toMatchObject({
    message: 'hook#url has not drifted',
    advice: 'What has: note.',
  });
  await expect(wrong('other', 'url')).rejects.toThrow('no resource is called other');
  harness.vendor.remove(id());
  await expect(wrong('hook', 'note')).rejects.toThrow('hook has no live object');
});
