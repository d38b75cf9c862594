import type { Clock } from '../../../core/events.ts';
import { pause } from '../../../engine/pause.ts';
import { fingerprintOf, type CycleResult } from './cycle-result.ts';
import { nextPause } from './next-pause.ts';
import { isNews } from './notification.ts';
import type { WatchStatus } from './watch-status.ts';

/** Everything a watch turns around; tests bring their own. */
export interface WatchWorld {
  readonly intervalMs: number;
  readonly clock: Clock;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly stopped: AbortSignal;
  readonly status: WatchStatus;
  /** Looks once, and never throws for what is wrong with the world. */
  readonly cycle: () => Promise<CycleResult>;
  /** Tells whoever looks on. */
  readonly show: (result: CycleResult) => void;
  /** Delivers news; false = not delivered, to be tried again with the next cycle. */
  readonly notify: (result: CycleResult) => Promise<boolean>;
}

/** Looks, reports what is new, waits, until it is stopped. Keeps nothing of a cycle but the fingerprint of what was reported. */
export async function watchLoop(world: WatchWorld): Promise<void> {
  const { status, clock, stopped, intervalMs, random } = world;
  let reported = '';
  while (!stopped.aborted) {
    const result = await world.cycle();
    if (cancelled(stopped)) return;
    status.record(result, clock.now());
    world.show(result);
    if (isNews(result, reported) && (await world.notify(result))) {
      reported = fingerprintOf(result);
      status.notified();
    }
    const wait = nextPause(intervalMs, status.failuresInARow, random());
    status.plannedFor(clock.now() + wait);
    await pause(wait, { clock, signal: stopped });
  }
}

/** Read anew: it may have changed during a cycle. */
function cancelled(signal: AbortSignal): boolean {
  return signal.aborted;
}
