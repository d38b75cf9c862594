import type { Clock } from '../core/events.ts';

/** Who waits, and what may end the wait. */
export interface Waiter {
  readonly clock: Clock;
  readonly signal?: AbortSignal | undefined;
}

/** Waits so many milliseconds, or until a stop is wished; the caller looks at the signal. */
export async function pause(ms: number, { clock, signal }: Waiter): Promise<void> {
  if (signal === undefined) return clock.sleep(ms);
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const stop = (): void => resolve(undefined);
  signal.addEventListener('abort', stop, { once: true });
  await Promise.race([clock.sleep(ms), promise]);
  signal.removeEventListener('abort', stop);
}
