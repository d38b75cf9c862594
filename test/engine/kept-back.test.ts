import type { Options } from '../../src/core/model.ts';
import { Secret } from '../../src/core/value.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { planText } from '../../src/reports/plan-text.ts';
import { plainView } from '../../src/reports/view.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

let harness: Harness;

beforeEach(() => {
  harness = new Harness();
});

function kept(properties: Block['properties'], options: Options) {
  return stackOf({ one: { ...web(properties), options } });
}

/** Bodies of the writes since the last call. */
function sent(): unknown[] {
  const bodies = harness.vendor.writes().map(({ body }) => body);
  harness.vendor.log.length = 0;
  return bodies;
}

describe('what ignoreChanges names, in an update of something else', () => {
  const ignoring = (...ignoreChanges: string[]): Options => ({ ignoreChanges });

  test('is carried as it is live', async () => {
    await apply(kept({ name: 'ours' }, ignoring('name')), harness.context(), yes);
    harness.vendor.poke('h1', { name: 'theirs' });
    sent();
    const next = kept({ name: 'ours', note: 'hi' }, ignoring('name'));
    const planned = await plan(next, harness.context());
    expect(planned.changes[0]).toMatchObject({ carried: ['name'], properties: [{ path: 'note' }] });
    const text = [...planText(planned, plainView)].join('');
    expect(text).toContain('name    = "theirs" # sent, unchanged');
    const { unsettled } = await apply(next, harness.context(), yes);
    expect([unsettled, sent()]).toEqual([[], [{ note: 'hi', name: 'theirs' }]]);
  });

  test('is part of an object that goes out complete as it is live, or not at all', async () => {
    const options = ignoring('rights.admins', 'rights.code');
    const rights = { others: 'READ', admins: 'ours', code: new Secret('0urs') };
    await apply(kept({ rights }, options), harness.context(), yes);
    harness.vendor.poke('h1', { rights: { others: 'READ', code: 'th3irs' } });
    sent();
    const next = kept({ rights: { ...rights, others: 'WRITE' } }, options);
    expect(JSON.stringify(await plan(next, harness.context()))).not.toContain('th3irs');
    const { unsettled } = await apply(next, harness.context(), yes);
    expect([unsettled, sent()]).toEqual([[], [{ rights: { others: 'WRITE', code: 'th3irs' }, name: '' }]]);
  });

  test('stays in state as it was applied', async () => {
    const options = ignoring('note', 'rights.admins', 'key');
    const first = { note: 'a', rights: { admins: 'x' }, key: new Secret('s3cret') };
    await apply(kept(first, options), harness.context(), yes);
    const before = harness.store.document?.resources['one'];
    const then = { note: 'b', rights: { admins: 'y' }, key: new Secret('0ther'), style: 'plain' };
    await apply(kept(then, options), harness.context(), yes);
    const after = harness.store.document?.resources['one'];
    expect(after?.applied).toMatchObject({ note: 'a', rights: { admins: 'x' } });
    expect(after?.fingerprints).toMatchObject({ key: before?.fingerprints['key'] });
    const later = await plan(kept(then, {}), harness.context());
    expect(later.changes[0]?.properties.map(({ path, kind }) => [path, kind])).toEqual([
      ['note', 'declared'],
      ['rights.admins', 'declared'],
      ['key', 'secret'],
    ]);
  });
});

describe('a secret that an option keeps, in an object that goes out complete', () => {
  const login = (user: string, password: string) => ({
    credentials: { user, password: new Secret(password) },
  });

  test.each<[string, Options, string]>([
    ['secretChanges: never', { secretChanges: 'never' }, "--resend-secrets 'one#credentials.password'"],
    ['ignoreChanges', { ignoreChanges: ['credentials.password'] }, 'out of ignoreChanges'],
  ])('goes along under %s only if it is the one that was applied', async (_, options, remedy) => {
    await apply(kept(login('a', 's3cret'), options), harness.context(), yes);
    sent();
    const same = await apply(kept(login('b', 's3cret'), options), harness.context(), yes);
    expect(same.plan.changes[0]?.properties).toMatchObject([{ path: 'credentials.user' }]);
    expect(sent()).toEqual([{ credentials: { user: 'b', password: 's3cret' }, name: '' }]);
    const quiet = await apply(kept(login('b', '0ther'), options), harness.context(), yes);
    expect([quiet.plan.problems, sent()]).toEqual([[], []]);
    const other = await apply(kept(login('c', '0ther'), options), harness.context(), yes);
    expect(other.plan.problems).toMatchObject([{ address: 'one', error: { code: 'conflict' } }]);
    expect(other.plan.problems[0]?.error.message).toContain('has to send credentials.password along');
    expect(other.plan.problems[0]?.error.advice).toContain(remedy);
    expect([other.outcomes, sent()]).toEqual([[], []]);
    expect(JSON.stringify([other, harness.events])).not.toMatch(/s3cret|0ther/u);
  });

  test('is sent when the user asks for it, and is the applied one from then on', async () => {
    const never: Options = { secretChanges: 'never' };
    await apply(kept(login('a', 's3cret'), never), harness.context(), yes);
    sent();
    const resendSecrets = ['one#credentials.password'];
    const asked = await apply(kept(login('b', '0ther'), never), harness.context({ resendSecrets }), yes);
    expect(asked.plan.changes[0]?.properties).toMatchObject([
      { path: 'credentials.user' },
      { path: 'credentials.password', kind: 'secret' },
    ]);
    await apply(kept(login('c', '0ther'), never), harness.context(), yes);
    expect(sent()).toEqual([
      { credentials: { user: 'b', password: '0ther' }, name: '' },
      { credentials: { user: 'c', password: '0ther' }, name: '' },
    ]);
  });

  test('is refused too while nobody can say whether it arrived', async () => {
    const never: Options = { secretChanges: 'never' };
    await apply(kept(login('a', 's3cret'), never), harness.context(), yes);
    harness.vendor.faults.push('lost-request');
    await apply(kept(login('b', 's3cret'), never), harness.context(), yes);
    const { problems } = await plan(kept(login('b', 's3cret'), never), harness.context());
    expect(problems[0]?.error.message).toContain('is not known to be what was applied');
  });

  test('counts as applied where it was assumed of an object that was adopted', async () => {
    const never: Options = { secretChanges: 'never' };
    const id = harness.vendor.add('p1', {
      type: 'web',
      url: 'https://a.test/1',
      credentials: { user: 'a', password: 's3cret' },
    });
    const taken = { ...login('a', 's3cret'), note: 'ours' };
    const one = { ...web(taken), options: { ...never, import: id } };
    await apply(stackOf({ one }), harness.context(), yes);
    expect(sent()).toEqual([{ note: 'ours' }]);
    await apply(kept({ ...login('b', 's3cret'), note: 'ours' }, never), harness.context(), yes);
    expect(sent()).toEqual([{ credentials: { user: 'b', password: 's3cret' } }]);
  });
});
