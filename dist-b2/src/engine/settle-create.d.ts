import type { ResourceType } from '../core/define.ts';
import type { Connection, Observed } from '../core/model.ts';
import type { IntentEntry } from '../core/store.ts';
import type { Execution } from './execute.ts';
/**
 * Finds out what became of a create whose answer was lost: lists the scope until the object shows or the settle
 * window is over, or the user wants the run to end. Undefined = certainly not carried out. Throws `uncertain` (the
 * intent stays open) otherwise.
 */
export declare function settleCreate(intent: IntentEntry, type: ResourceType, connection: Connection, execution: Execution): Promise<Observed | undefined>;
//# sourceMappingURL=settle-create.d.ts.map