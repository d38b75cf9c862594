import type { DeleteOperation, ResourceType } from '../core/define.ts';
import type { Change, Connection } from '../core/model.ts';
import { readRaw } from './observe.ts';
import { pause, type Waiter } from './pause.ts';

/** Whether a deleted object is certainly gone or still being taken down. */
export type Gone = 'gone' | 'lingering';

/**
 * Reads an object deleted from a scope until it is gone, where the vendor takes it down in the background; at most its
 * limit. A wish to stop ends the wait, but not between the two halves of a replacement: that is one change, and it is
 * finished.
 */
export async function awaitGone(
  operation: DeleteOperation,
  type: ResourceType,
  { action, scope }: Pick<Change, 'action' | 'scope'>,
  id: string,
  connection: Connection,
  { clock, signal }: Waiter,
): Promise<Gone> {
  const { untilGone } = operation;
  if (untilGone === undefined) return 'gone';
  const stop = action === 'delete' ? signal : undefined;
  const deadline = clock.now() + untilGone.limitMs;
  for (;;) {
    if ((await readRaw(type, { values: scope }, connection, id)) === undefined) return 'gone';
    if (clock.now() + untilGone.everyMs > deadline || stop?.aborted === true) return 'lingering';
    await pause(untilGone.everyMs, { clock, signal: stop });
  }
}
