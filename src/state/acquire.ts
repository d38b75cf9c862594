import { HoldfastError } from '../core/errors.ts';
import type { Clock } from '../core/events.ts';
import type { LockInfo } from '../core/store.ts';
import type { Holder, Medium } from './medium.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 2_000;

/** Takes the lock, waiting up to `timeoutMs` for its holder. A holder that is gone is reported at once. */
export async function acquire(
  medium: Pick<Medium, 'tryLock' | 'description'>,
  info: LockInfo,
  timeoutMs: number,
  clock: Clock,
): Promise<void> {
  const deadline = clock.now() + timeoutMs;
  let pause = FIRST_PAUSE_MS;
  for (;;) {
    const holder = await medium.tryLock(info);
    if (holder === undefined) return;
    const left = deadline - clock.now();
    if (holder.stale || left <= 0) throw lockedBy(medium.description, holder);
    await clock.sleep(Math.min(pause, left));
    pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS);
  }
}

/** The error that names holder, host, operation and time. */
export function lockedBy(description: string, { info, stale }: Holder): HoldfastError {
  const since = info.created === '' ? '' : ` since ${info.created}`;
  const process = info.pid === 0 ? '' : `, process ${String(info.pid)} on ${info.host}`;
  const unlock = `holdfast force-unlock ${info.id}`;
  return new HoldfastError(
    'locked',
    `${description} is locked by ${info.who}${process}, for "${info.operation}"${since} (lock ${info.id})`,
    {
      advice: stale
        ? `That process is gone, so the lock is stale. Remove it with "${unlock}"; the next run then resolves what was left open.`
        : `Wait with --lock-timeout 60s. If you are sure that run is dead, remove its lock with "${unlock}".`,
    },
  );
}
