import type { ResourceType, Wait } from '../../src/core/define.ts';
import type { Clock } from '../../src/core/events.ts';
import type { Change } from '../../src/core/model.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import type { Answer, Send } from '../../src/core/wire.ts';
import { awaitGone } from '../../src/engine/await-gone.ts';
import type { EngineContext } from '../../src/engine/context.ts';
import { pause } from '../../src/engine/pause.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { hook } from './support/acme.ts';
import { Crash } from './support/fake-vendor.ts';
import { Harness, stackOf, web, yes, type Block } from './support/harness.ts';

const LAG_MS = 1_500;
const stack = stackOf({ one: { properties: { type: 'web', url: 'https://a.test/1' } } });

/** A user who interrupts as soon as the run waits; the wait itself never ends. */
function impatient(harness: Harness): { readonly context: EngineContext; readonly slept: number[] } {
  const controller = new AbortController();
  const slept: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    slept.push(ms);
    controller.abort();
    return new Promise(() => undefined);
  };
  const clock: Clock = { now: () => harness.clock.now(), sleep };
  return { context: { ...harness.context({}, controller.signal), clock }, slept };
}

/** Later: what lagged shows, and the next apply has nothing to make up for but what was cut short. */
async function expectMadeGood(harness: Harness): Promise<void> {
  harness.clock.advance(60_000);
  await apply(stack, harness.context(), yes);
  expect(harness.vendor.objects()).toHaveLength(1);
  expect(Object.values(harness.store.document?.resources ?? {})).toMatchObject([{ id: 'h1' }]);
  expect(harness.vendor.writes()).toHaveLength(1);
}

describe('an interrupt ends the wait', () => {
  test('for what an interrupted run may still be creating: nothing is done, and the lock is free', async () => {
    const harness = new Harness();
    harness.vendor.listLagMs = LAG_MS;
    harness.vendor.faults.push('crash-after');
    await expect(apply(stack, harness.context(), yes)).rejects.toBeInstanceOf(Crash);
    harness.restart(undefined, 'operation');
    const { context, slept } = impatient(harness);
    await expect(apply(stack, context, yes)).rejects.toMatchObject({ code: 'cancelled' });
    expect([slept.length, harness.vendor.writes().length]).toEqual([1, 1]);
    expect(await harness.store.lockHolder()).toBeUndefined();
    await expectMadeGood(harness);
  });

  test('for the proof: it looks once more and says what it has not seen', async () => {
    const harness = new Harness();
    const { context, slept } = impatient(harness);
    const meddle: EngineContext['emit'] = ({ type }) => {
      if (type === 'apply_complete') harness.vendor.poke('h1', { url: 'https://a.test/2' });
    };
    const { outcomes, unsettled } = await apply(stack, { ...context, emit: meddle }, yes);
    expect(outcomes).toMatchObject([{ outcome: 'done', id: 'h1' }]);
    expect(unsettled).toEqual([{ address: 'one', paths: ['url'] }]);
    expect(slept).toHaveLength(1);
    harness.vendor.poke('h1', { url: 'https://a.test/1' });
    await expectMadeGood(harness);
  });

  test('for what a write set in motion, but not within a replacement', async () => {
    const harness = new Harness();
    const { context, slept } = impatient(harness);
    const waited: boolean[] = [];
    const settle = async (_answer: Answer, _send: Send, wait: Wait): Promise<readonly string[]> => {
      waited.push(await wait(500));
      return ['still indexing'];
    };
    const patient = { ...hook, quirks: { ...hook.quirks, settle } };
    const types = (): ResourceType => patient;
    const { outcomes } = await apply(stack, { ...context, types }, yes);
    expect([waited, slept]).toEqual([[false], [500]]);
    expect(outcomes).toMatchObject([{ outcome: 'done', notes: ['still indexing'] }]);
    const controller = new AbortController();
    const sleep = (ms: number): Promise<void> => {
      controller.abort();
      return harness.clock.sleep(ms);
    };
    const clock: Clock = { now: () => harness.clock.now(), sleep };
    const replacing = { ...harness.context({ replace: ['one'] }, controller.signal), types, clock };
    expect((await apply(stack, replacing, yes)).outcomes).toMatchObject([{ outcome: 'done' }]);
    expect(waited.slice(1)).toEqual([true, true]);
    expect(controller.signal.aborted).toBe(true);
  });

  test('for a create whose answer was lost: its outcome stays open', async () => {
    const harness = new Harness();
    harness.vendor.listLagMs = LAG_MS;
    harness.vendor.faults.push('lost-answer');
    const { context, slept } = impatient(harness);
    const { outcomes } = await apply(stack, context, yes);
    expect(outcomes).toMatchObject([{ outcome: 'uncertain' }]);
    expect(slept).toHaveLength(1);
    await expectMadeGood(harness);
  });
});

test('a plan does not call it no changes while something may appear that is no longer declared', async () => {
  const harness = new Harness();
  harness.vendor.listLagMs = LAG_MS;
  harness.vendor.faults.push('crash-after');
  await expect(apply(stack, harness.context(), yes)).rejects.toBeInstanceOf(Crash);
  harness.restart(undefined, 'operation');
  const { problems } = await plan(stackOf({}), harness.context());
  expect(problems).toMatchObject([{ address: 'one', error: { code: 'uncertain' } }]);
  const { plan: shown, outcomes } = await apply(stackOf({}), harness.context({ allowDeletes: 1 }), yes);
  expect([shown.problems, outcomes]).toEqual([[], [expect.objectContaining({ outcome: 'done' })]]);
  expect(harness.vendor.objects()).toEqual([]);
});

describe('an object that is taken down in the background', () => {
  const operation = { ...hook.operations.delete, untilGone: { everyMs: 1_000, limitMs: 60_000 } };

  /** There for three reads. */
  function gone(action: Change['action'], { context }: { readonly context: EngineContext }): Promise<string> {
    let reads = 0;
    const send = (): Promise<never> => {
      reads += 1;
      if (reads > 3) return Promise.reject(new HoldfastError('not-found', 'no hook', { status: 404 }));
      return Promise.resolve({ status: 200, headers: {}, body: { id: 'h1' }, isJson: true } as never);
    };
    return awaitGone(
      operation,
      hook,
      { action, scope: { project: 'p1' } },
      'h1',
      { origin: '', send } as never,
      context,
    );
  }

  test('is not waited for after an interrupt', async () => {
    expect(await gone('delete', impatient(new Harness()))).toBe('lingering');
  });

  test('is waited for all the same where its successor is still to be made: a replacement is one change', async () => {
    const harness = new Harness();
    const context = harness.context({}, AbortSignal.abort());
    expect(await gone('replace', { context })).toBe('gone');
    expect(await gone('delete', { context })).toBe('lingering');
  });
});

test.each<[string, Block['options']]>([
  ['creates first', {}],
  ['deletes first', { deleteBeforeReplace: true }],
])('a former object is waited for where it was, also when a move %s', async (_order, options = {}) => {
  const untilGone = { everyMs: 1_000, limitMs: 60_000 };
  const remove = { ...hook.operations.delete, untilGone };
  const slow = { ...hook, operations: { ...hook.operations, delete: remove } };
  const harness = new Harness();
  const context = (): EngineContext => ({ ...harness.context(), types: () => slow });
  const at = (project: string): Block => ({ ...web(), project, options });
  await apply(stackOf({ one: at('p1') }), context(), yes);
  harness.vendor.log.length = 0;
  await apply(stackOf({ one: at('p2') }), context(), yes);
  const reads = harness.vendor.log.filter(
    ({ method, path }) => method === 'GET' && path.includes('/hooks/h'),
  );
  expect(reads.map(({ path }) => path)).toEqual(['/projects/p1/hooks/h1']);
});

test('a pause leaves no listener behind, and is none once the stop is wished', async () => {
  const clock = new Harness().clock;
  const { signal } = new AbortController();
  const listeners = { added: 0, removed: 0 };
  const counted = Object.assign(Object.create(signal) as AbortSignal, {
    addEventListener: () => void (listeners.added += 1),
    removeEventListener: () => void (listeners.removed += 1),
  });
  Object.defineProperty(counted, 'aborted', { value: false });
  const before = clock.now();
  await pause(5, { clock, signal: counted });
  expect([clock.now() - before, listeners]).toEqual([5, { added: 1, removed: 1 }]);
  await pause(5, { clock, signal: AbortSignal.abort() });
  await pause(5, { clock });
  expect(clock.now() - before).toBe(10);
});
