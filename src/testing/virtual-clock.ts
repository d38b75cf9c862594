import type { Clock } from '../core/events.ts';

/** A clock whose sleeps take no time and move it on, so that waiting is tested without waiting. */
export function virtualClock(start = Date.UTC(2030, 0, 1)): Clock {
  let now = start;
  return {
    now: () => now,
    sleep: (ms) => {
      now += ms;
      return new Promise((resolve) => setImmediate(resolve));
    },
  };
}
