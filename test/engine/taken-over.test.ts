import { Secret } from '../../src/core/value.ts';
import { apply, applySaved, drift, plan } from '../../src/engine/reconcile.ts';
import type { StateDocument } from '../../src/core/store.ts';
import { Crash } from './support/fake-vendor.ts';
import { Harness, stackOf, web, yes } from './support/harness.ts';
import { stateDepartures } from './support/published.ts';

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
    const { unsettled } = await applySaved(planned, next, harness.context());
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

  describe('of an object that was deleted before the next one could be created', () => {
    const next = stackOf({ one: web({ region: 'us' }) });
    const kept = { others: 'NONE', admins: 'READ', guests: ['ann'] };

    async function interrupted(): Promise<void> {
      await apply(first, harness.context(), yes);
      harness.vendor.poke('h1', { rights });
      harness.vendor.faults.push(undefined, 'refused');
      const { outcomes } = await apply(next, harness.context(), yes);
      expect([outcomes.map(({ outcome }) => outcome), harness.vendor.objects()]).toEqual([['failed'], []]);
      created();
    }

    test('go over to the one a later run creates, but for their secrets', async () => {
      await interrupted();
      expect(harness.store.document?.resources).toMatchObject({
        one: { id: 'h1', limits: { rights: kept } },
      });
      expect(JSON.stringify(harness.store.document)).not.toContain('s3cret');
      expect(stateDepartures(harness.store.document as StateDocument)).toEqual([]);
      const { resources } = await drift(next, harness.context());
      expect(resources).toMatchObject([{ address: 'one', class: 'declared-change' }]);
      const planned = await plan(next, harness.context());
      expect(planned.changes).toMatchObject([
        {
          action: 'create',
          reason: 'its replacement was interrupted after the delete',
          carried: ['rights'],
        },
      ]);
      const { unsettled } = await applySaved(planned, next, harness.context());
      expect([unsettled, created()]).toEqual([
        [],
        [{ type: 'web', url: 'https://a.test/1', region: 'us', rights: kept }],
      ]);
      expect(harness.store.document?.resources['one']).not.toHaveProperty('limits');
      expect((await plan(next, harness.context())).changes).toMatchObject([{ action: 'no-op' }]);
    });

    test('complete what is declared of them by then', async () => {
      await interrupted();
      await apply(
        stackOf({ one: web({ region: 'us', rights: { others: 'READ' } }) }),
        harness.context(),
        yes,
      );
      expect(created()).toMatchObject([{ rights: { others: 'READ', admins: 'READ', guests: ['ann'] } }]);
    });

    test('go over with --refresh=false, too: state knows that the object is gone', async () => {
      await interrupted();
      const { unsettled } = await apply(next, harness.context({ refresh: false }), yes);
      expect([unsettled, created()]).toMatchObject([[], [{ region: 'us', rights: kept }]]);
    });

    test('are forgotten with it once nobody declares it', async () => {
      await interrupted();
      await apply(stackOf({ two: web({ url: 'https://b.test/2' }) }), harness.context(), yes);
      expect(Object.keys(harness.store.document?.resources ?? {})).toEqual(['two']);
    });

    test.each([1, 2, 3, 4, 5, 6, 7])(
      'go over though the run dies at its write %i to the state',
      async (n) => {
        for (const when of ['before', 'after'] as const) {
          harness = new Harness();
          await apply(first, harness.context(), yes);
          harness.vendor.poke('h1', { rights });
          harness.restart({ n, when }, 'operation');
          await apply(next, harness.context(), yes).catch((error: unknown) => {
            if (!(error instanceof Crash)) throw error;
          });
          harness.restart(undefined, 'operation');
          const { unsettled, plan: shown } = await apply(next, harness.context(), yes);
          expect([shown.problems, unsettled]).toEqual([[], []]);
          const live = harness.vendor.objects().map(({ values }) => values);
          expect(live).toMatchObject([{ region: 'us', rights: kept }]);
        }
      },
    );
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
