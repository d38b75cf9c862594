import type { ApplyResult, Plan, Stack } from '../core/result.ts';
import type { EngineContext } from './context.ts';
import type { Executed } from './execute.ts';
import type { JournalWriter } from './journal.ts';
import type { Prepared } from './prepare.ts';
/** What writes: the commands of these names. */
export type RunOperation = 'apply' | 'destroy' | 'import' | 'rollback';
export interface Ending {
    readonly stack: Stack;
    readonly prepared: Prepared;
    readonly plan: Plan;
    readonly executed: readonly Executed[];
    readonly unsettled: ApplyResult['unsettled'];
    readonly journal: JournalWriter;
    /** Milliseconds since the epoch. */
    readonly started: number;
    readonly approved: boolean;
    /** What the run is called in the history. */
    readonly operation: RunOperation;
    readonly context: EngineContext;
}
/** Folds the journal into a snapshot, writes the run's record and says how everything ended. A run that wrote nothing stores nothing, unless a killed one left its journal; one that leaves an outcome open keeps its journal instead. */
export declare function finish(ending: Ending): Promise<ApplyResult>;
//# sourceMappingURL=finish.d.ts.map