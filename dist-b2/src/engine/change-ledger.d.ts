import type { ResourceType } from '../core/define.ts';
import type { Change, Connection, Observed, PlannedRequest, Recorded } from '../core/model.ts';
import type { IntentEntry } from '../core/store.ts';
import type { Execution } from './execute.ts';
import type { KnownValues } from './known-values.ts';
/** What is journalled about one change: intents before its requests, outcomes and records after them. */
export declare class ChangeLedger {
    #private;
    constructor(change: Change, execution: Execution, known: KnownValues, connection: Connection, type: ResourceType);
    /** What state will say: the declared properties, and the objects left behind until they are deleted. */
    record(id: string, observed: Observed | undefined, created: boolean): Recorded;
    /** The entry written before a request leaves. `objectId`: the object it is about, once there is one. */
    intent(planned: PlannedRequest, objectId: string | undefined): IntentEntry;
    /** The object exists: state says what the intent foresaw, with its id and what the answer shows. */
    created(intent: IntentEntry, observed: Observed): void;
    /** The object is gone: it leaves the entry, which an object left behind earlier may take over. */
    deleted(intent: IntentEntry): void;
    /** The request was carried out; `record` is what state says from now on. */
    done(intent: IntentEntry, record: Recorded): void;
    /** The request was not carried out, or (with a record) nobody can know what became of it. */
    failed(intent: IntentEntry, record?: Recorded): void;
}
//# sourceMappingURL=change-ledger.d.ts.map