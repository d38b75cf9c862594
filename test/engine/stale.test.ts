import type { Plan } from '../../src/core/result.ts';
import { reviewedOf } from '../../src/core/reviewed.ts';
import { apply, applySaved, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, yes, type Block } from './support/harness.ts';

const web = (url: string, more: Block['properties'] = {}): Block => ({
  properties: { type: 'web', url: `https://a.test/${url}`, ...more },
});
const chain = (mode: string) =>
  stackOf({
    one: web('1', { mode }),
    two: { ...web('2', { mode }), dependencies: ['one'] },
    three: { ...web('3', { mode }), dependencies: ['two'] },
    four: web('4', { mode }),
  });

describe('a saved plan is refused', () => {
  const refusal = async (change: (saved: Plan) => Plan): Promise<unknown> => {
    const harness = new Harness();
    await apply(chain('soft'), harness.context(), yes);
    const saved = await plan(chain('hard'), harness.context());
    harness.vendor.log.length = 0;
    const error: unknown = await applySaved(
      reviewedOf(change(saved)),
      chain('hard'),
      harness.context(),
    ).catch((reason: unknown) => reason);
    expect(harness.vendor.writes()).toEqual([]);
    return error;
  };

  test.each<[string, (saved: Plan) => Plan, string]>([
    ['of another stack', (saved) => ({ ...saved, stack: 'prod' }), 'was made for stack acme/prod'],
    ['of another project', (saved) => ({ ...saved, name: 'else' }), 'was made for stack else/dev'],
    ['of another history', (saved) => ({ ...saved, lineage: 'M' }), 'another history of this stack'],
    ['of another manifest', (saved) => ({ ...saved, manifestDigest: 'x' }), 'the manifest has changed'],
  ])('%s', async (_, change, message) => {
    expect(await refusal(change)).toMatchObject({
      code: 'stale',
      message: expect.stringContaining(message) as string,
    });
  });
});

test('with a stale change goes what needs it, and only that', async () => {
  const harness = new Harness();
  await apply(chain('soft'), harness.context(), yes);
  const saved = await plan(chain('hard'), harness.context());
  harness.vendor.poke('h1', { url: 'https://moved.test' });
  harness.vendor.log.length = 0;
  await expect(applySaved(reviewedOf(saved), chain('hard'), harness.context())).rejects.toMatchObject({
    message: expect.stringContaining('one: the live object has changed since') as string,
  });
  const { outcomes } = await applySaved(
    reviewedOf(saved),
    chain('hard'),
    harness.context({ skipStale: true }),
  );
  expect(outcomes.map(({ address }) => address)).toEqual(['four']);
  expect(harness.vendor.writes()).toHaveLength(1);
});

test('what was begun for a level and then not sent is closed in the journal', async () => {
  const harness = new Harness();
  harness.restart(undefined, 'level');
  harness.vendor.faults.push('refused');
  const stack = stackOf({ one: web('1'), two: web('2'), three: web('3') });
  const { outcomes } = await apply(stack, harness.context({ parallelism: 1 }), yes);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['failed', 'skipped', 'skipped']);
  expect(harness.vendor.writes()).toHaveLength(1);
  const { dangling, exists } = await harness.store.read();
  expect([dangling, exists]).toEqual([[], true]);
  await apply(stack, harness.context(), yes);
  expect(harness.vendor.objects()).toHaveLength(3);
});
