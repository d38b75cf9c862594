import type { Clock } from '../../src/core/events.ts';

/** A clock that stands still until a test moves it; sleepers wake when their time has come. */
export interface HandClock extends Clock {
  /** Moves time on and wakes whoever is due. */
  advance(ms: number): void;
  /** Resolves once somebody sleeps. */
  asleep(): Promise<void>;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

/** A clock at the given time, in milliseconds. */
export function handClock(start = Date.UTC(2026, 0, 1)): HandClock {
  let now = start;
  let sleepers: Sleeper[] = [];
  let watchers: (() => void)[] = [];
  return {
    now: () => now,
    sleep: (ms) =>
      new Promise((wake) => {
        sleepers.push({ until: now + ms, wake });
        for (const watcher of watchers) watcher();
        watchers = [];
      }),
    advance: (ms) => {
      now += ms;
      const due = sleepers.filter(({ until }) => until <= now);
      sleepers = sleepers.filter(({ until }) => until > now);
      for (const { wake } of due) wake();
    },
    asleep: () =>
      sleepers.length > 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            watchers.push(resolve);
          }),
  };
}
