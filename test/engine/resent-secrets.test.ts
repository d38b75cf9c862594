import { Secret } from '../../src/core/value.ts';
import { reviewedOf } from '../../src/core/reviewed.ts';
import { apply, applySaved, drift, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

const key = new Secret('s3cret-key');
const bodies = (harness: Harness): unknown[] => harness.vendor.writes().map(({ body }) => body);

/** A hook whose secret is sent with each run. */
function always(more: Block['properties'] = {}): Block {
  return { ...web({ key, ...more }), options: { secretChanges: 'always' } };
}

describe('a secret that is sent with each run (secretChanges: always)', () => {
  test('is sent by the apply that creates and by each after it, and each is proven with one list', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: always() });
    const first = await apply(stack, harness.context(), yes);
    expect([first.unsettled, first.requests]).toEqual([[], { reads: 2, writes: 1 }]);
    const second = await apply(stack, harness.context(), yes);
    expect([second.unsettled, second.requests]).toEqual([[], { reads: 2, writes: 1 }]);
    expect(bodies(harness)[1]).toEqual({ key: 's3cret-key', name: '' });
  });

  test('is sent by a saved plan, and proven', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: always() });
    await apply(stack, harness.context(), yes);
    const saved = await plan(stack, harness.context());
    expect(saved.changes[0]?.properties).toMatchObject([{ path: 'key', kind: 'secret', sent: true }]);
    const { unsettled, requests } = await applySaved(reviewedOf(saved), stack, harness.context());
    expect([unsettled, requests]).toEqual([[], { reads: 2, writes: 1 }]);
  });

  test('is no drift, neither in a report nor in a plan, until another one is declared', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: always() }), harness.context(), yes);
    const { resources } = await drift(stackOf({ one: always() }), harness.context());
    expect(resources).toMatchObject([
      { address: 'one', class: 'secret-unverifiable', properties: [{ path: 'key' }, { path: 'url' }] },
    ]);
    expect((await plan(stackOf({ one: always() }), harness.context())).drift).toEqual([]);
    const other = stackOf({ one: always({ key: new Secret('s3cret-other') }) });
    expect((await drift(other, harness.context())).resources[0]?.class).toBe('declared-change');
  });

  test('does not hide what else did not come about', async () => {
    const harness = new Harness();
    const stack = stackOf({ one: always({ note: 'mine' }) });
    await apply(stack, harness.context(), yes);
    const { send } = harness.vendor;
    const overruled: typeof send = async (request) => {
      const answer = await send(request);
      if (request.method === 'PATCH') harness.vendor.poke('h1', { note: 'theirs' });
      return answer;
    };
    const context = harness.context();
    const { unsettled } = await apply(
      stack,
      { ...context, connect: async (entry) => ({ ...(await context.connect(entry)), send: overruled }) },
      yes,
    );
    expect(unsettled).toEqual([{ address: 'one', paths: ['note'] }]);
  });
});

test('a secret sent again by --resend-secrets is proven like any other', async () => {
  const harness = new Harness();
  const stack = stackOf({ one: web({ key }) });
  await apply(stack, harness.context(), yes);
  const { unsettled, requests } = await apply(stack, harness.context({ resendSecrets: true }), yes);
  expect([unsettled, requests]).toEqual([[], { reads: 2, writes: 1 }]);
});
