import { Secret } from '../../src/core/value.ts';
import { apply, drift } from '../../src/engine/reconcile.ts';
import { Crash } from './support/fake-vendor.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

const hook = (more: Block['properties'] = {}) =>
  stackOf({ one: web({ key: new Secret('first key'), ...more }) });
const classOf = async (harness: Harness, stack = hook()) =>
  (await drift(stack, harness.context())).resources[0]?.class;

/** The run dies when it wants to store the state: its objects exist, their proof was seen by nobody. */
async function diesAtTheEnd(harness: Harness): Promise<void> {
  harness.store.crashAt = { n: 4, when: 'before' };
  await expect(apply(hook(), harness.context(), yes)).rejects.toThrow(Crash);
  expect(harness.store.journal.map(({ kind }) => kind)).toEqual(['listing', 'intent', 'outcome']);
  expect(harness.store.document).toBeUndefined();
  harness.restart(undefined, 'operation');
}

describe('the witness of what somebody else may have changed', () => {
  test('is what the vendor shows once an object was made', async () => {
    const harness = new Harness();
    await apply(hook(), harness.context(), yes);
    const [live] = harness.vendor.objects();
    expect(harness.store.document?.resources['one']?.witness).toEqual({
      updatedAt: live?.values['updated_at'],
      readableDigest: expect.any(String) as string,
    });
    harness.vendor.poke('h1', {});
    expect(await classOf(harness)).toBe('secret-suspect');
  });

  test('moves with our own writes', async () => {
    const harness = new Harness();
    await apply(hook(), harness.context(), yes);
    await apply(hook({ note: 'ours' }), harness.context(), yes);
    expect(await classOf(harness, hook({ note: 'ours' }))).toBe('secret-unverifiable');
    harness.vendor.poke('h1', {});
    expect(await classOf(harness, hook({ note: 'ours' }))).toBe('secret-suspect');
  });

  test('of a run that dies before its end is missing, which accuses nobody, until the next write', async () => {
    const harness = new Harness();
    await diesAtTheEnd(harness);
    expect(harness.vendor.objects()).toHaveLength(1);
    harness.vendor.poke('h1', {});
    expect(await classOf(harness)).toBe('secret-unverifiable');
    await apply(hook({ note: 'ours' }), harness.context(), yes);
    harness.vendor.poke('h1', {});
    expect(await classOf(harness, hook({ note: 'ours' }))).toBe('secret-suspect');
  });
});
