import type { Options } from '../../src/core/model.ts';
import { Secret } from '../../src/core/value.ts';
import { apply, importOne, plan } from '../../src/engine/reconcile.ts';
import { Crash } from './support/fake-vendor.ts';
import { Harness, stackOf, web, yes } from './support/harness.ts';

const messages = (problems: readonly { readonly error: Error }[]): string =>
  problems.map(({ error }) => error.message).join('\n');

describe('one live object has one owner', () => {
  test('an id that another address manages is not imported by name', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: web() }), harness.context(), yes);
    const stack = stackOf({
      one: web(),
      two: { ...web({ url: 'https://a.test/2' }), options: { import: 'h1' } },
    });
    const { problems } = await plan(stack, harness.context());
    expect(problems).toMatchObject([{ address: 'two', error: { code: 'conflict' } }]);
    expect(messages(problems)).toContain('already manages under another address');
  });

  test('an id that does not exist, or is of another kind, is not imported', async () => {
    const harness = new Harness();
    const id = harness.vendor.add('p1', { type: 'mirror', repository: 'x' });
    const naming = (name: string) => stackOf({ one: { ...web(), options: { import: name } } });
    const absent = await plan(naming('h77'), harness.context());
    expect(absent.problems).toMatchObject([{ address: 'one', error: { code: 'not-found' } }]);
    const other = await plan(naming(id), harness.context());
    expect(messages(other.problems)).toContain(`${id}, which is a mirror, but web is declared`);
    await expect(importOne(stackOf({ one: web() }), harness.context(), 'one', 'h77')).resolves.toMatchObject({
      plan: { problems: [{ error: { code: 'not-found' } }] },
    });
    expect(harness.vendor.writes()).toEqual([]);
  });

  test('an object that only a replacement could bring to what is declared is not taken over', async () => {
    const harness = new Harness();
    const id = harness.vendor.add('p1', {
      type: 'web',
      url: 'https://a.test/1',
      region: 'eu',
      pin: 's3cret',
    });
    const named = (options: Options) => ({
      ...web({ region: 'us', pin: new Secret('0ther') }),
      options: { replaceOnChanges: ['pin'], ...options },
    });
    const results = [
      await apply(stackOf({ one: named({ import: id }) }), harness.context(), yes),
      await apply(stackOf({ one: named({ adopt: 'always' }) }), harness.context(), yes),
      await importOne(stackOf({ one: named({}) }), harness.context(), 'one', id),
    ];
    for (const { plan: shown, outcomes } of results) {
      expect(shown.problems).toMatchObject([{ address: 'one', error: { code: 'conflict' } }]);
      expect(messages(shown.problems)).toContain(
        `${id}, which differs in what only a new object can have: region is eu, but us is declared; pin is (sensitive value), but (sensitive value) is declared`,
      );
      expect(shown.problems[0]?.error.advice).toContain('Declare the live values of region, pin, or');
      expect(outcomes).toEqual([]);
    }
    expect(harness.vendor.writes()).toEqual([]);
    expect(harness.store.document?.resources ?? {}).toEqual({});
    expect(JSON.stringify([results, harness.events])).not.toContain('s3cret');
    const asLive = { ...web({ region: 'eu' }), options: { import: id } };
    const taken = await apply(stackOf({ one: asLive }), harness.context(), yes);
    expect(taken.outcomes).toMatchObject([{ outcome: 'done', id }]);
  });

  test('a property that is left alone by wish does not keep an object from being taken over', async () => {
    const harness = new Harness();
    const id = harness.vendor.add('p1', { type: 'web', url: 'https://a.test/1', region: 'eu' });
    const one = { ...web({ region: 'us' }), options: { import: id, ignoreChanges: ['region'] } };
    const { outcomes } = await apply(stackOf({ one }), harness.context(), yes);
    expect(outcomes).toMatchObject([{ outcome: 'done', id }]);
    expect(harness.vendor.writes()).toEqual([]);
  });

  test('two declarations that fit one object are both refused, and nothing is sent', async () => {
    const harness = new Harness();
    harness.vendor.add('p1', { type: 'web', url: 'https://a.test/1' });
    const stack = stackOf({ one: web(), two: web() });
    const result = await apply(stack, harness.context(), yes);
    expect(result.plan.problems.map(({ address }) => address).sort()).toEqual(['one', 'two']);
    expect(messages(result.plan.problems)).toContain('live object h1 matches both one and two');
    expect([result.outcomes, harness.vendor.writes()]).toEqual([[], []]);
  });

  test('an object that came back under another id is neither adopted in silence nor created beside it', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: web(), two: web({ url: 'https://a.test/2' }) });
    await apply(stack, harness.context(), yes);
    harness.vendor.remove('h1');
    const twin = harness.vendor.add('p1', { type: 'web', url: 'https://a.test/1' });
    harness.vendor.log.length = 0;
    const { plan: shown } = await apply(stack, harness.context(), yes);
    expect(messages(shown.problems)).toContain(`(id ${twin}) with the same natural key exists`);
    expect(shown.problems[0]?.error.advice).toContain(`holdfast import one ${twin}`);
    expect(harness.vendor.writes()).toEqual([]);
  });

  test('of several objects that an interrupted create may have made none is taken', async () => {
    const harness = new Harness();
    harness.vendor.faults.push('crash-after');
    const stack = stackOf({ one: web() });
    await expect(apply(stack, harness.context(), yes)).rejects.toBeInstanceOf(Crash);
    harness.vendor.add('p1', { type: 'web', url: 'https://a.test/1' });
    harness.restart(undefined, 'operation');
    const { plan: shown } = await apply(stack, harness.context(), yes);
    expect(messages(shown.problems)).toContain('may have made any of the live objects h1, h2');
    expect(harness.vendor.writes()).toHaveLength(1);
    expect(harness.store.document?.resources ?? {}).toEqual({});
    const settled = await importOne(stack, harness.context(), 'one', 'h2');
    expect(settled.outcomes).toMatchObject([{ outcome: 'done', id: 'h2' }]);
    expect((await plan(stack, harness.context())).changes).toMatchObject([{ action: 'no-op' }]);
  });
});

test('a number that does not fit what is missing lets nothing through', async () => {
  const harness = new Harness();
  const stack = stackOf({ one: web(), two: web({ url: 'https://a.test/2' }) });
  await apply(stack, harness.context(), yes);
  for (const id of ['h1', 'h2']) harness.vendor.remove(id);
  const { plan: shown } = await apply(stack, harness.context({ allowRecreate: 1 }), yes);
  expect(messages(shown.problems)).toContain(
    '--allow-recreate 1 does not equal the 2 recorded objects that are missing',
  );
  expect(harness.vendor.objects()).toEqual([]);
});

test('an object that is still listed after its delete is named', async () => {
  const harness = new Harness();
  const stack = stackOf({ one: web(), two: web({ url: 'https://a.test/2' }) });
  await apply(stack, harness.context(), yes);
  const revive = (): void => {
    harness.vendor.revive('h1');
  };
  const context = harness.context();
  const { unsettled, outcomes } = await apply(
    stackOf({ two: web({ url: 'https://a.test/2' }) }),
    { ...context, emit: (event) => (event.type === 'apply_complete' ? revive() : undefined) },
    yes,
  );
  expect(outcomes).toMatchObject([{ address: 'one', outcome: 'done' }]);
  expect(unsettled).toEqual([{ address: 'one', paths: ['(still listed after its delete)'] }]);
});
