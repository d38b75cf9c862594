import { Secret } from '../../src/core/value.ts';
import { reviewedOf } from '../../src/core/reviewed.ts';
import { apply, applySaved, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, web, yes } from './support/harness.ts';

let harness: Harness;

beforeEach(() => {
  harness = new Harness();
});

/** Bodies of the creates since the last call. */
function created(): unknown[] {
  const creates = harness.vendor.writes().filter(({ method }) => method === 'POST');
  harness.vendor.log.length = 0;
  return creates.map(({ body }) => body);
}

describe('limits of access that nobody declares', () => {
  const first = stackOf({ one: web({ region: 'eu' }) });
  const rights = { others: 'NONE', admins: 'READ', code: 's3cret', guests: ['ann'] };

  test('go over to a replacement as they are live, secrets unseen', async () => {
    await apply(first, harness.context(), yes);
    harness.vendor.poke('h1', { rights, note: 'theirs' });
    created();
    const next = stackOf({ one: web({ region: 'us' }) });
    const planned = await plan(next, harness.context());
    expect(planned.changes[0]).toMatchObject({ action: 'replace', carried: ['rights'], hazards: [] });
    expect(JSON.stringify(planned)).not.toContain('s3cret');
    const { unsettled } = await applySaved(reviewedOf(planned), next, harness.context());
    expect([unsettled, created()]).toEqual([
      [],
      [{ type: 'web', url: 'https://a.test/1', region: 'us', rights }],
    ]);
    expect((await plan(next, harness.context())).changes).toMatchObject([{ action: 'no-op' }]);
  });

  test('complete what is declared of them, and stand for what ignoreChanges names', async () => {
    const declared = (region: string) => ({
      ...web({ region, rights: { others: 'READ', admins: 'READ', code: new Secret('s3cret') } }),
      options: { ignoreChanges: ['rights.others'] },
    });
    await apply(stackOf({ one: declared('eu') }), harness.context(), yes);
    harness.vendor.poke('h1', { rights });
    created();
    await apply(stackOf({ one: declared('us') }), harness.context(), yes);
    expect(created()).toMatchObject([{ rights }]);
  });

  test('are told, secrets unseen, where the former object is gone and the new one was refused', async () => {
    await apply(first, harness.context(), yes);
    harness.vendor.poke('h1', { rights });
    harness.vendor.faults.push(undefined, 'refused');
    const next = stackOf({ one: web({ region: 'us' }) });
    const { outcomes } = await apply(next, harness.context(), yes);
    const { code, status, message, advice = '' } = outcomes[0]?.error ?? {};
    expect([code, status, message]).toEqual(['vendor', 500, 'refused']);
    expect(advice).toContain('The former object is deleted.');
    expect(advice).toContain('limited by rights {"others":"NONE","admins":"READ"');
    expect(advice).not.toContain('s3cret');
    const events = harness.events.flatMap((event) => (event.type === 'apply_errored' ? [event.error] : []));
    expect(events).toMatchObject([{ advice }]);
    harness.vendor.faults.push('refused');
    const again = await apply(next, harness.context(), yes);
    expect(again.outcomes[0]?.error?.advice).toBeUndefined();
  });

  test('go to another scope without their lists, which a hazard tells', async () => {
    await apply(first, harness.context(), yes);
    harness.vendor.poke('h1', { rights });
    created();
    const next = stackOf({ one: { ...web({ region: 'eu' }), project: 'p2' } });
    const planned = await apply(next, harness.context(), yes);
    expect(planned.plan.changes[0]?.hazards).toEqual([
      'rights.guests is not declared and belongs to the place the object leaves, so it does not go over to the new one',
    ]);
    expect(created()).toMatchObject([{ rights: { others: 'NONE', admins: 'READ', code: 's3cret' } }]);
  });

  test('are a hazard where the live object is not looked at', async () => {
    await apply(first, harness.context(), yes);
    const next = stackOf({ one: web({ region: 'us' }) });
    const { changes } = await plan(next, harness.context({ refresh: false }));
    expect(changes[0]?.hazards).toEqual([
      'rights: what is not declared of it was not looked at and does not go over to the new object',
    ]);
  });
});
