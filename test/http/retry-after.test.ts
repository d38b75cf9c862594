import { readAllowance, retryAfterMs } from '../../src/http/retry-after.ts';
import { createRig } from './rig.ts';
import { json } from './scripted-server.ts';

const SECONDS = 1000;

describe('rate-limit headers', () => {
  const now = Date.UTC(2026, 0, 1);
  const names = {
    remaining: 'X-Rate-Limit-Remaining',
    reset: 'X-Rate-Limit-Reset',
    intervalSeconds: 'I',
    fillRate: 'F',
  };
  const remaining = { 'x-rate-limit-remaining': '3' };

  test('are not looked for where the table names none, or missing or garbled', () => {
    expect(readAllowance(remaining, undefined, now)).toBeUndefined();
    expect(readAllowance({}, names, now)).toBeUndefined();
    expect(readAllowance({ 'x-rate-limit-remaining': 'lots' }, names, now)).toBeUndefined();
    expect(readAllowance(remaining, { remaining: 'X-Rate-Limit-Remaining' }, now)).toEqual({ remaining: 3 });
  });

  test.each([
    ['an epoch', String(now / SECONDS + 30), 30_000],
    ['a passed epoch', String(now / SECONDS - 30), 0],
    ['a delta', '45', 45_000],
  ])('give the reset as %s', (_name, reset, resetMs) => {
    const headers = { ...remaining, 'x-rate-limit-reset': reset };
    expect(readAllowance(headers, names, now)).toEqual({ remaining: 3, resetMs });
  });

  test('give the refill by interval and rate, unless the rate is zero or missing', () => {
    expect(readAllowance({ ...remaining, i: '60', f: '30' }, names, now)).toEqual({
      remaining: 3,
      refillMs: 2_000,
    });
    expect(readAllowance({ ...remaining, i: '60', f: '0' }, names, now)).toEqual({ remaining: 3 });
    expect(readAllowance({ ...remaining, i: '60' }, names, now)).toEqual({ remaining: 3 });
  });

  test('a wrong local clock does no harm where the server tells its own', () => {
    const date = 'Fri, 01 Jan 2027 00:00:00 GMT';
    const headers = { ...remaining, date, 'x-rate-limit-reset': String(Date.parse(date) / SECONDS + 5) };
    expect(readAllowance(headers, names, now)).toEqual({ remaining: 3, resetMs: 5_000 });
    expect(retryAfterMs({ date, 'retry-after': 'Friday, 01-Jan-27 00:00:09 GMT' }, now)).toBe(9_000);
  });

  test('a refused request waits for the reset where there is no Retry-After', async () => {
    const rig = await createRig();
    const { send } = await rig.open({ provider: { rateLimit: names } });
    const headers = { 'X-Rate-Limit-Remaining': '0', 'X-Rate-Limit-Reset': '12', date: '' };
    rig.server.script(json(429, {}, headers), json(200, {}));
    await send({ method: 'POST', path: '/', body: {} });
    expect(rig.clock.slept).toEqual([12_000]);
    await rig.close();
  });
});
