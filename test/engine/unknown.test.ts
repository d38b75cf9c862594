import { planToDocument } from '../../src/core/plan-document.ts';
import { substitute, type Substitutes } from '../../src/core/placeholder.ts';
import { Reference, Template, Unknown } from '../../src/core/value.ts';
import { reviewedOf } from '../../src/core/reviewed.ts';
import { apply, applySaved, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

const UNSET = new Unknown('the environment variable KEY is not set');

const declaring = (properties: Block['properties']) => stackOf({ a: web(properties), b: needing('a', 'id') });
const needing = (address: string, path: string): Block => ({
  properties: { type: 'web', url: 'https://a.test/2', note: new Reference(address, path) },
  dependencies: [address],
});

describe('a value that this run cannot know', () => {
  const cases: [string, Block['properties']][] = [
    ['a write-only secret', { key: UNSET }],
    ['a readable property', { note: UNSET }],
    ['a member of a map', { headers: { one: 'x', two: UNSET } }],
    ['an item of a list', { events: ['push', UNSET] }],
    ['a property that another request writes', { off: UNSET }],
  ];

  test.each(cases)('is shown in a plan and never sent: %s', async (_, properties) => {
    for (const before of [undefined, declaring({ key: 'k', note: 'n', off: true })]) {
      const harness = new Harness();
      if (before !== undefined) await apply(before, harness.context(), yes);
      harness.vendor.log.length = 0;
      const planned = await plan(declaring(properties), harness.context());
      expect(planned.problems).toEqual([]);
      expect(planToDocument(planned)).toMatchObject({ applyable: false, complete: false, errored: false });
      for (const attempt of [
        () => apply(declaring(properties), harness.context(), yes),
        () => apply(declaring(properties), harness.context({ continueOnError: true }), yes),
        () => applySaved(reviewedOf(planned), declaring(properties), harness.context()),
      ]) {
        await expect(attempt()).rejects.toMatchObject({
          code: 'error',
          message: 'not all values are known in this run: a (the environment variable KEY is not set)',
        });
      }
      expect(harness.vendor.writes()).toEqual([]);
    }
  });

  test('makes unknown what refers to it, also inside a text', async () => {
    const harness = new Harness();
    const text = new Template(['see ', new Reference('a', 'note')]);
    const b = { dependencies: ['a'], ...web({ url: 'https://a.test/2', note: text }) };
    const { changes } = await plan(
      stackOf({ a: web({ note: UNSET }), b, c: needing('a', 'note') }),
      harness.context(),
    );
    const notes = changes.map(({ requests }) => (requests[0]?.body as { note: unknown }).note);
    const unknown = { $unknown: UNSET.reason };
    expect(notes).toEqual([unknown, unknown, unknown]);
  });

  test('stands for nothing that could be sent', () => {
    const none: Substitutes = { secret: () => 's', reference: () => 'r' };
    expect(() => substitute({ list: [{ $unknown: UNSET.reason }] }, none)).toThrow('KEY is not set');
  });
});

test('an id that an earlier change of the same run gives is no such value', async () => {
  const harness = new Harness();
  const planned = await plan(declaring({}), harness.context());
  expect(planToDocument(planned)).toMatchObject({ applyable: true, complete: true });
  const { unsettled } = await apply(declaring({}), harness.context(), yes);
  expect([unsettled, harness.vendor.writes().at(-1)?.body]).toEqual([
    [],
    expect.objectContaining({ note: 'h1' }),
  ]);
});
