import type { Change, Connection } from '../core/model.ts';
import type { IntentEntry } from '../core/store.ts';
import type { Executed, Execution } from './execute.ts';
import type { KnownValues } from './known-values.ts';
/** Carries out one change: its requests in order, each with intent before and outcome after. */
export declare class ChangeRun {
    #private;
    readonly change: Change;
    constructor(change: Change, execution: Execution, known: KnownValues, connection: Connection);
    /** The intent of the first request, for stores that want a whole level's at once. */
    firstIntent(): IntentEntry;
    run(first: IntentEntry | undefined): Promise<Executed>;
}
//# sourceMappingURL=change-run.d.ts.map