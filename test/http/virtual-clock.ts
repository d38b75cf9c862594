import type { Clock } from '../../src/core/events.ts';

/** A clock on which every sleep is over at once, having moved the time. */
export interface VirtualClock extends Clock {
  readonly slept: number[];
  advance(ms: number): void;
}

export function virtualClock(start = Date.UTC(2026, 0, 1)): VirtualClock {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    sleep: async (ms) => {
      slept.push(ms);
      const wake = now + ms;
      await Promise.resolve();
      now = Math.max(now, wake);
    },
  };
}
