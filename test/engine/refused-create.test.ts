import { HoldfastError } from '../../src/core/errors.ts';
import { apply } from '../../src/engine/reconcile.ts';
import type { Fault } from './support/fake-vendor.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

const posts = (harness: Harness): number =>
  harness.vendor.writes().filter(({ method }) => method === 'POST').length;
const lists = (harness: Harness): number =>
  harness.vendor.log.filter(({ method }) => method === 'GET').length;

const made: readonly Fault[] = ['conflict-after', 'redirect-after'];
const region = (name: string): Block => web({ region: name });

describe.each(made)('a create that was carried out and answered as refused (%s)', (fault) => {
  test('is found by one list, and its object is ours', async () => {
    const harness = new Harness();
    harness.vendor.faults.push(fault);
    const { outcomes, unsettled } = await apply(stackOf({ one: web() }), harness.context(), yes);
    expect([outcomes, unsettled]).toMatchObject([[{ address: 'one', outcome: 'done', id: 'h1' }], []]);
    expect([posts(harness), lists(harness)]).toEqual([1, 3]);
    await apply(stackOf({ one: web({ mode: 'hard' }) }), harness.context(), yes);
    expect(harness.vendor.objects().map(({ id }) => id)).toEqual(['h1']);
  });

  test('completes a replacement: the former object is deleted and nothing is made twice', async () => {
    const harness = new Harness();
    await apply(stackOf({ one: region('eu') }), harness.context(), yes);
    const url = 'https://a.test/2';
    harness.vendor.faults.push(fault);
    await apply(stackOf({ one: web({ url, region: 'us' }) }), harness.context(), yes);
    expect(harness.vendor.objects().map(({ id }) => id)).toEqual(['h2']);
    expect(harness.store.document?.resources).toMatchObject({ one: { id: 'h2', deposed: [] } });
  });

  test('stays open where the list cannot be had, and is found by the next run', async () => {
    const harness = new Harness();
    harness.vendor.faults.push(fault);
    const context = harness.context();
    let sent = false;
    const connect: typeof context.connect = async (entry) => {
      const connection = await context.connect(entry);
      return {
        ...connection,
        send: (request) => {
          if (sent && request.method === 'GET') throw new HoldfastError('network', 'the line is down');
          sent ||= request.method === 'POST';
          return connection.send(request);
        },
      };
    };
    const { outcomes } = await apply(stackOf({ one: web() }), { ...context, connect }, yes);
    expect(outcomes).toMatchObject([{ outcome: 'uncertain', error: { code: 'uncertain' } }]);
    expect(outcomes[0]?.error?.message).toContain('the line is down');
    await apply(stackOf({ one: web({ mode: 'hard' }) }), harness.context(), yes);
    expect(harness.vendor.objects().map(({ id }) => id)).toEqual(['h1']);
    expect(posts(harness)).toBe(1);
  });
});

describe('a create that was refused because there is one already', () => {
  test('fails in the words of the vendor where nothing new lives, after one list and at once', async () => {
    const harness = new Harness();
    harness.vendor.faults.push('conflict');
    const before = harness.clock.now();
    const { outcomes } = await apply(stackOf({ one: web() }), harness.context(), yes);
    expect(outcomes).toMatchObject([
      { outcome: 'failed', error: { code: 'conflict', message: 'there is one already' } },
    ]);
    expect([posts(harness), lists(harness), harness.clock.now() - before]).toEqual([1, 2, 0]);
    expect(harness.store.journal).toEqual([]);
  });

  test('takes neither what lived before nor what somebody else makes of other values meanwhile', async () => {
    const harness = new Harness();
    harness.vendor.add('p1', { type: 'web', url: 'https://a.test/1', mode: 'soft' });
    harness.vendor.faults.push('conflict');
    const context = harness.context();
    const { outcomes } = await apply(
      stackOf({ one: { ...web({ mode: 'hard' }), options: { adopt: 'ifMatching' } } }),
      {
        ...context,
        emit: ({ type }) => {
          if (type === 'apply_start')
            harness.vendor.add('p1', { type: 'web', url: 'https://a.test/1', mode: 'soft' });
        },
      },
      yes,
    );
    expect(outcomes).toMatchObject([{ outcome: 'failed', error: { code: 'conflict' } }]);
    expect(harness.store.document?.resources ?? {}).toEqual({});
  });

  test('does not take what another create of the same key is making', async () => {
    const harness = new Harness();
    const context = harness.context();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let creates = 0;
    const connect: typeof context.connect = async (entry) => {
      const connection = await context.connect(entry);
      return {
        ...connection,
        send: async (request) => {
          if (request.method !== 'POST') return connection.send(request);
          creates += 1;
          if (creates === 2) {
            queueMicrotask(release);
            throw new HoldfastError('conflict', 'there is one already', { status: 409 });
          }
          const answer = await connection.send(request);
          await held;
          return answer;
        },
      };
    };
    const twins = stackOf({ one: web(), two: web() });
    const { outcomes } = await apply(twins, { ...harness.context({ continueOnError: true }), connect }, yes);
    expect(outcomes.map(({ address, outcome }) => [address, outcome]).sort()).toEqual([
      ['one', 'done'],
      ['two', 'uncertain'],
    ]);
    expect(outcomes.find(({ address }) => address === 'two')?.error?.message).toContain(
      'one is being created',
    );
    const { outcomes: next } = await apply(stackOf({ one: web() }), harness.context(), yes);
    expect(next).toEqual([]);
    expect(harness.store.document?.resources).toMatchObject({ one: { id: 'h1' } });
    expect(harness.vendor.objects().map(({ id }) => id)).toEqual(['h1']);
  });
});
