import { apply, drift, plan } from '../../src/engine/reconcile.ts';
import { html } from '../../src/reports/formats/html.ts';
import { planText } from '../../src/reports/plan-text.ts';
import { plainView } from '../../src/reports/view.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

let harness: Harness;

beforeEach(() => {
  harness = new Harness();
});

async function planned(properties: Block['properties']) {
  const shown = await plan(stackOf({ one: web(properties) }), harness.context());
  return { change: shown.changes[0], shown, text: [...planText(shown, plainView)].join('') };
}

describe('a property that the vendor ties to another', () => {
  test('is shown to change where it goes along, and is not called unchanged', async () => {
    await apply(stackOf({ one: web({ fetch: true }) }), harness.context(), yes);
    const { change, shown, text } = await planned({ fetch: false });
    expect(change).toMatchObject({
      carried: ['name'],
      properties: [
        { path: 'fetch', kind: 'declared', before: true, after: false },
        { path: 'prune', kind: 'declared', before: true, after: false, sent: true, follows: 'fetch' },
      ],
    });
    expect(text).toMatch(/~ prune +(?:= )?= true -> false # goes along with fetch/u);
    expect([...(html.plan?.(shown, plainView) ?? [])].join('')).toContain('goes along with fetch');
    const { unsettled } = await apply(stackOf({ one: web({ fetch: false }) }), harness.context(), yes);
    expect(unsettled).toEqual([]);
    expect(harness.vendor.objects()[0]?.values).toMatchObject({ fetch: false, prune: false });
  });

  test('is one row only where its own line goes at the same time', async () => {
    await apply(stackOf({ one: web({ fetch: true, prune: true }) }), harness.context(), yes);
    const { change, text } = await planned({ fetch: false });
    expect(change?.properties.map(({ path, after }) => [path, after])).toEqual([
      ['fetch', false],
      ['prune', false],
    ]);
    expect(text.match(/prune/gu)).toHaveLength(1);
  });

  test('stays unchanged, and is left as it is, where it is live as it has to be', async () => {
    await apply(stackOf({ one: web({ fetch: true, prune: false }) }), harness.context(), yes);
    const { change, text } = await planned({ fetch: false });
    expect(change).toMatchObject({
      carried: ['prune', 'name'],
      properties: [{ path: 'fetch' }, { path: 'prune', kind: 'removed', sent: false, after: false }],
    });
    expect(text.match(/prune/gu)).toHaveLength(1);
  });

  test('takes the reason of the one it follows, and is no drift by itself', async () => {
    await apply(stackOf({ one: web({ fetch: false }) }), harness.context(), yes);
    harness.vendor.poke('h1', { fetch: true, prune: true });
    const { change } = await planned({ fetch: false });
    expect(change?.properties.map(({ path, kind }) => [path, kind])).toEqual([
      ['fetch', 'drift'],
      ['prune', 'drift'],
    ]);
    const { resources } = await drift(stackOf({ one: web({ fetch: false }) }), harness.context());
    expect(resources[0]?.properties.map(({ path }) => path)).not.toContain('prune');
  });
});
