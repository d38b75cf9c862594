import { HoldfastError } from '../core/errors.ts';
import type { Clock } from '../core/events.ts';
import type { LockInfo } from '../core/store.ts';
import type { Holder, Medium } from './medium.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** How a lock that another run holds is waited for. */
export interface Waiting {
  readonly clock: Clock;
  /** Ends the wait; the lock is then not taken. */
  readonly signal?: AbortSignal | undefined;
  /** Told once, before the first pause. */
  readonly onWait?: ((holder: LockInfo) => void) | undefined;
}

/** Takes the lock, waiting up to `timeoutMs` for its holder. A holder that is gone is reported at once. */
export async function acquire(
  medium: Pick<Medium, 'tryLock' | 'description'>,
  info: LockInfo,
  timeoutMs: number,
  { clock, signal, onWait }: Waiting,
): Promise<void> {
  const deadline = clock.now() + timeoutMs;
  const ended = abortion(signal);
  for (let pause = 0; ;) {
    const holder = await medium.tryLock(info);
    if (holder === undefined) return;
    const left = deadline - clock.now();
    if (holder.stale || left <= 0) throw lockedBy(medium.description, holder);
    if (pause === 0) onWait?.(holder.info);
    pause = pause === 0 ? FIRST_PAUSE_MS : Math.min(pause * 1.5, LONGEST_PAUSE_MS);
    await Promise.race([clock.sleep(Math.min(pause, left)), ended]);
    if (signal?.aborted === true) throw givenUp(medium.description);
  }
}

function abortion(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
}

function givenUp(description: string): HoldfastError {
  return new HoldfastError(
    'cancelled',
    `the wait for the lock of ${description} was ended; nothing was done`,
  );
}

/** The error that names holder, host, operation and time. */
export function lockedBy(description: string, { info, stale }: Holder): HoldfastError {
  const unlock = `holdfast force-unlock ${info.id}`;
  return new HoldfastError(
    'locked',
    `${description} is locked by ${describeHolder(info)} (lock ${info.id})`,
    {
      advice: stale
        ? `That process is gone, so the lock is stale. Remove it with "${unlock}"; the next run then resolves what was left open.`
        : `Wait with --lock-timeout 60s. If you are sure that run is dead, remove its lock with "${unlock}".`,
    },
  );
}

/** `ann@build, process 7 on build, for "apply" since 2026-01-02T03:04:05.000Z`, as far as the lock says so. */
export function describeHolder({ who, pid, host, operation, created }: LockInfo): string {
  const since = created === '' ? '' : ` since ${created}`;
  const process = pid === 0 ? '' : `, process ${String(pid)} on ${host}`;
  return `${who}${process}, for "${operation}"${since}`;
}
