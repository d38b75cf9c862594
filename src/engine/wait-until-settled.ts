import { HoldfastError } from '../core/errors.ts';
import type { EngineContext } from './context.ts';
import { pause } from './pause.ts';
import type { Prepared } from './prepare.ts';

/**
 * Sleeps until every interrupted create can be decided; true when it had to, so that the caller looks again. A wish to
 * stop ends the run here: nothing was written yet.
 */
export async function waitUntilSettled({ recovery }: Prepared, context: EngineContext): Promise<boolean> {
  if (recovery.settling.size === 0) return false;
  const left = recovery.settledAt - context.clock.now();
  const names = [...recovery.settling.keys()].join(', ');
  context.emit({
    type: 'note',
    message: `waiting ${String(Math.max(1, Math.ceil(left / 1000)))} s: an interrupted run may still be creating ${names}`,
  });
  await pause(Math.max(0, left), context);
  if (context.signal?.aborted === true) throw new HoldfastError('cancelled', 'the run was interrupted');
  return true;
}
