import type { Clock } from '../../../src/core/events.ts';

/** Time that only moves when somebody sleeps, or a test says so. */
export class VirtualClock implements Clock {
  #now = 1_800_000_000_000;
  now(): number {
    return this.#now;
  }
  sleep(ms: number): Promise<void> {
    this.#now += ms;
    return Promise.resolve();
  }
  advance(ms: number): void {
    this.#now += ms;
  }
}
