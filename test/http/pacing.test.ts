import type { Clock } from '../../src/core/events.ts';
import { Limiter } from '../../src/http/limiter.ts';
import { Pace } from '../../src/http/pace.ts';
import { createRig, type Rig } from './rig.ts';
import { json, type Step } from './scripted-server.ts';
import { virtualClock } from './virtual-clock.ts';

const SECONDS = 1000;

/** A vendor's token bucket. */
function bucket(clock: Clock, size: number, perSecond: number) {
  let tokens = size;
  let last = clock.now();
  return {
    take: (): { accepted: boolean; remaining: number } => {
      const now = clock.now();
      tokens = Math.min(size, tokens + ((now - last) / SECONDS) * perSecond);
      last = now;
      const accepted = tokens >= 1;
      if (accepted) tokens -= 1;
      return { accepted, remaining: Math.floor(tokens) };
    },
  };
}

/** A vendor that allows so many requests in each window of one second. */
function fixedWindow(clock: Clock, size: number) {
  let window = 0;
  let used = 0;
  return {
    take: (): { accepted: boolean; remaining: number } => {
      const current = Math.floor(clock.now() / SECONDS);
      if (current !== window) used = 0;
      window = current;
      const accepted = used < size;
      if (accepted) used += 1;
      return { accepted, remaining: size - used };
    },
  };
}

describe('a thousand creates against ten requests a second', () => {
  const answers: Record<
    string,
    (remaining: number, accepted: boolean, now: number) => Record<string, string>
  > = {
    'without any header': () => ({}),
    'with Retry-After only': (_remaining, accepted) => (accepted ? {} : { 'retry-after': '1' }),
    'with remaining and a reset time': (remaining, _accepted, now) => ({
      'x-remaining': String(remaining),
      'x-reset': String(Math.floor(now / SECONDS) + 1),
      date: new Date(now).toUTCString(),
    }),
    'with interval and fill rate': (remaining) => ({
      'x-remaining': String(remaining),
      'x-interval': '1',
      'x-fill': '10',
      'retry-after': '0',
    }),
  };
  const rateLimit = {
    remaining: 'X-Remaining',
    reset: 'X-Reset',
    intervalSeconds: 'X-Interval',
    fillRate: 'X-Fill',
  };

  let rig: Rig;
  beforeEach(async () => {
    rig = await createRig();
  });
  afterEach(async () => {
    await rig.close();
  });

  test.each(Object.entries(answers))(
    '%s take about a hundred seconds, hardly any refused',
    async (name, headers) => {
      const limit = name.includes('reset') ? fixedWindow(rig.clock, 10) : bucket(rig.clock, 10, 10);
      const refusedAt: number[] = [];
      const start = rig.clock.now();
      const step: Step = (response, seen) => {
        const { accepted, remaining } = limit.take();
        if (!accepted) refusedAt.push(rig.clock.now() - start);
        json(accepted ? 201 : 429, {}, headers(remaining, accepted, rig.clock.now()))(response, seen);
      };
      rig.server.script(step);
      let seed = 7;
      const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
      const { send } = await rig.open({ provider: { rateLimit }, random });
      await send({ method: 'GET', path: '/warm' });
      const creates = Array.from({ length: 1000 }, () => send({ method: 'POST', path: '/c', body: {} }));
      const results = await Promise.allSettled(creates);
      expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(0);
      expect(refusedAt.filter((at) => at > 5 * SECONDS).length).toBeLessThanOrEqual(10);
      const took = (rig.clock.now() - start) / SECONDS;
      expect(took).toBeGreaterThan(98);
      expect(took).toBeLessThan(name === 'without any header' ? 115 : 105);
    },
  );
});

describe('the pace', () => {
  test('is free at first, and with plenty remaining', () => {
    const pace = new Pace(5);
    pace.started(1_000);
    pace.answered(1_000, { remaining: 6, resetMs: 60_000 });
    expect(pace.nextStart).toBe(1_000);
  });

  test('spreads what remains over the time to the reset, and is free again after it', () => {
    const pace = new Pace(5);
    pace.started(1_000);
    pace.answered(1_000, { remaining: 4, resetMs: 60_000 });
    expect(pace.nextStart).toBe(16_000);
    pace.answered(1_000, { remaining: 100, resetMs: 60_000 });
    expect(pace.nextStart).toBe(1_000);
  });

  test('waits for the reset, or one refill, when nothing remains', () => {
    const reset = new Pace(5);
    reset.answered(1_000, { remaining: 0, resetMs: 30_000 });
    expect(reset.nextStart).toBe(31_000);
    const refill = new Pace(5);
    refill.answered(1_000, { remaining: 0, refillMs: 250 });
    expect(refill.nextStart).toBe(1_250);
  });

  test('takes no notice of a remaining count without a time', () => {
    const pace = new Pace(5);
    pace.started(1_000);
    pace.answered(1_000, { remaining: 1 });
    expect(pace.nextStart).toBe(1_000);
  });

  test('learns the spacing from what was answered between two refusals', () => {
    const pace = learnt();
    expect(pace.nextStart).toBe(2_000 + 1_000);
    pace.started(3_000);
    expect(pace.nextStart).toBe(3_000 + 250);
  });

  test('learns nothing from refusals while it already waits, nor across a long pause', () => {
    const pace = new Pace(5);
    pace.refused(0, 1_000);
    pace.answered(10, undefined);
    pace.refused(20, 1_000);
    pace.started(1_020);
    expect(pace.nextStart).toBe(1_020);
    pace.answered(1_020, undefined);
    pace.started(20_000);
    pace.refused(20_001, 1_000);
    pace.started(21_001);
    expect(pace.nextStart).toBe(21_001);
  });

  test('relaxes slowly, and in the end fully', () => {
    const pace = learnt();
    pace.started(63_000);
    expect(pace.nextStart).toBe(63_000 + 225);
    for (let minute = 0; minute < 120; minute += 1) pace.started(200_000 + minute * 61_000);
    expect(pace.nextStart).toBe(200_000 + 119 * 61_000);
  });

  /** Four answers in a second, between refusals at 1,000 and 2,000. */
  function learnt(): Pace {
    const pace = new Pace(5);
    pace.refused(1_000, 0);
    for (const at of [1_200, 1_400, 1_600, 1_800]) {
      pace.started(at);
      pace.answered(at, undefined);
    }
    pace.refused(2_000, 1_000);
    return pace;
  }
});

describe('the limiter', () => {
  test('wakes up once, however many wait, and lets refused requests go first', async () => {
    const clock = virtualClock(0);
    const limiter = new Limiter({ host: 'h', most: 1, clock });
    limiter.pace.hold(100);
    const order: string[] = [];
    const waiting = ['a', 'b'].map((name) => limiter.enter(false).then(() => order.push(name)));
    waiting.push(limiter.enter(true).then(() => order.push('urgent')));
    await waiting[2];
    limiter.leave();
    await waiting[0];
    limiter.leave();
    await waiting[1];
    expect(order).toEqual(['urgent', 'a', 'b']);
    expect(clock.slept).toEqual([100]);
  });

  test('fails all waiting when the wait grows beyond five minutes', async () => {
    const clock = virtualClock(0);
    const limiter = new Limiter({ host: 'api.example.test', most: 1, clock });
    await limiter.enter(false);
    const waiting = limiter.enter(false);
    limiter.pace.hold(301_000);
    limiter.leave();
    await expect(waiting).rejects.toMatchObject({
      code: 'vendor',
      status: 429,
      message: 'api.example.test: not sent, the vendor allows no request before 1970-01-01T00:05:01.000Z',
    });
  });
});

describe('connections of one account', () => {
  test('share a limiter by sharing the map, others do not', async () => {
    const rig = await createRig();
    const limiters = new Map<string, Limiter>();
    const one = await rig.open({ limiters });
    const two = await rig.open({ limiters });
    const other = await rig.open({ limiters, config: { token: 'another-token-1' } });
    rig.server.script(json(429, {}, { 'retry-after': '400' }), json(200, {}));
    const request = { method: 'GET', path: '/' } as const;
    await expect(one.send(request)).rejects.toMatchObject({ status: 429 });
    await expect(two.send(request)).rejects.toMatchObject({ message: expect.stringContaining('not sent') });
    expect((await other.send(request)).status).toBe(200);
    expect(limiters.size).toBe(2);
    await rig.close();
  });
});
