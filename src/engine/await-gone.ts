import type { DeleteOperation, ResourceType } from '../core/define.ts';
import type { Clock } from '../core/events.ts';
import type { Change, Connection } from '../core/model.ts';
import { readRaw } from './observe.ts';

/** Whether a deleted object is certainly gone or still being taken down. */
export type Gone = 'gone' | 'lingering';

/** Reads a deleted object until it is gone, where the vendor takes it down in the background; at most its limit. */
export async function awaitGone(
  operation: DeleteOperation,
  type: ResourceType,
  change: Change,
  id: string,
  connection: Connection,
  clock: Clock,
): Promise<Gone> {
  const { untilGone } = operation;
  if (untilGone === undefined) return 'gone';
  const deadline = clock.now() + untilGone.limitMs;
  for (;;) {
    if ((await readRaw(type, { values: change.scope }, connection, id)) === undefined) return 'gone';
    if (clock.now() + untilGone.everyMs > deadline) return 'lingering';
    await clock.sleep(untilGone.everyMs);
  }
}
