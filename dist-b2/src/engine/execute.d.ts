import { HoldfastError } from '../core/errors.ts';
import type { Change, Connection, Desired } from '../core/model.ts';
import type { ChangeOutcome } from '../core/result.ts';
import type { World } from '../core/world.ts';
import type { EngineContext } from './context.ts';
import type { JournalWriter } from './journal.ts';
/** How one change ended. */
export interface Executed {
    readonly change: Change;
    readonly outcome: ChangeOutcome;
    readonly id?: string;
    readonly error?: HoldfastError;
    readonly notes: readonly string[];
}
export interface Execution {
    readonly changes: readonly Change[];
    /** Declared resources by address, references resolved as far as the plan could. */
    readonly desired: ReadonlyMap<string, Desired>;
    readonly world: World;
    readonly connections: ReadonlyMap<string, Connection>;
    readonly journal: JournalWriter;
    readonly context: EngineContext;
}
/** Sends exactly the planned requests, level by level, each intent journalled before it leaves. */
export declare function execute(execution: Execution): Promise<Executed[]>;
//# sourceMappingURL=execute.d.ts.map