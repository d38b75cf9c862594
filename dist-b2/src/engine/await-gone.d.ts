import type { DeleteOperation, ResourceType } from '../core/define.ts';
import type { Change, Connection } from '../core/model.ts';
import { type Waiter } from './pause.ts';
/** Whether a deleted object is certainly gone or still being taken down. */
export type Gone = 'gone' | 'lingering';
/**
 * Reads a deleted object until it is gone, where the vendor takes it down in the background; at most its limit. A wish
 * to stop ends the wait, but not between the two halves of a replacement: that is one change, and it is finished.
 */
export declare function awaitGone(operation: DeleteOperation, type: ResourceType, change: Change, id: string, connection: Connection, { clock, signal }: Waiter): Promise<Gone>;
//# sourceMappingURL=await-gone.d.ts.map