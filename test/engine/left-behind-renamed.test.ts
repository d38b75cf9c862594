import type { FakeVendor } from './support/fake-vendor.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

function idsIn(vendor: FakeVendor, project: string): string[] {
  return vendor.objects(project).map(({ id }) => id);
}

function at(project: string, url: string, more: Partial<Block> = {}): Block {
  return { ...web({ url: `https://${url}.test/1`, region: url }), project, ...more };
}

/** `one` is h2 in p1, and h1, which it replaced, could not be deleted. */
async function behind(): Promise<Harness> {
  const harness = new Harness();
  await apply(stackOf({ one: at('p1', 'a') }), harness.context(), yes);
  harness.vendor.faults.push(undefined, 'refused');
  await apply(stackOf({ one: at('p1', 'b') }), harness.context(), yes);
  expect(harness.store.document?.resources['one']).toMatchObject({ id: 'h2', deposed: [{ id: 'h1' }] });
  return harness;
}

describe('an object that a replacement left behind', () => {
  test('stays known in its project when the next replacement goes to another', async () => {
    const harness = await behind();
    harness.vendor.faults.push(undefined, 'refused');
    await apply(stackOf({ one: at('p2', 'c') }), harness.context(), yes);
    const p1 = { project: 'p1' };
    expect(harness.store.document?.resources['one']).toMatchObject({
      ...{ id: 'h3', scope: { project: 'p2' } },
      deposed: [
        { id: 'h1', scope: p1 },
        { id: 'h2', scope: p1 },
      ],
    });
    await apply(stackOf({ one: at('p2', 'c') }), harness.context(), yes);
    expect([idsIn(harness.vendor, 'p1'), idsIn(harness.vendor, 'p2')]).toEqual([[], ['h3']]);
    expect(harness.store.document?.resources['one']?.deposed).toEqual([]);
  });

  test('stays known in its project when one of another takes over the entry', async () => {
    const harness = await behind();
    harness.vendor.faults.push(undefined, 'refused', 'refused');
    await apply(stackOf({ one: at('p2', 'c') }), harness.context(), yes);
    harness.vendor.faults.push(undefined, 'refused', 'refused');
    await apply(stackOf({}), harness.context({ allowDeletes: 1, continueOnError: true }), yes);
    harness.vendor.faults.length = 0;
    await apply(stackOf({}), harness.context({ allowDeletes: 1 }), yes);
    await apply(stackOf({}), harness.context({ allowDeletes: 1 }), yes);
    expect([idsIn(harness.vendor, 'p1'), idsIn(harness.vendor, 'p2')]).toEqual([[], []]);
    expect(harness.store.document?.resources).toEqual({});
  });

  test('goes along when its resource is renamed, and is forgotten once it is deleted', async () => {
    const harness = await behind();
    const renamed = stackOf({ two: at('p1', 'b', { options: { aliases: ['one'] } }) });
    const { outcomes } = await apply(renamed, harness.context(), yes);
    expect(outcomes.map(({ address, outcome }) => [address, outcome])).toEqual([
      ['two', 'done'],
      ['two (deposed h1)', 'done'],
    ]);
    expect(harness.store.document?.resources).toMatchObject({ two: { id: 'h2', deposed: [] } });
    expect((await plan(renamed, harness.context())).changes).toMatchObject([{ action: 'no-op' }]);
  });

  test('is left alone where its resource cannot be planned', async () => {
    const harness = await behind();
    harness.vendor.log.length = 0;
    const elsewhere = stackOf({ two: at('p1', 'b', { entry: 'far', options: { aliases: ['one'] } }) });
    await apply(elsewhere, harness.context({ continueOnError: true }), yes);
    expect(harness.vendor.writes()).toEqual([]);
    expect(harness.store.document?.resources).toMatchObject({ one: { id: 'h2', deposed: [{ id: 'h1' }] } });
  });
});
