import type { JsonObject } from '../../../core/json.ts';
import type { Connection, Desired, Observed } from '../../../core/model.ts';
import type { Scope } from '../../../core/scope.ts';
import type { HiddenOptions } from '../../../pulumi-facts/hidden.ts';
import type { CarriedOut } from './carry-out.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';
/** A resource that exists, as a write was to leave it. */
export interface Outcome {
    readonly kind: Kind;
    readonly connection: Connection;
    readonly scope: Scope;
    readonly desired: Desired;
    readonly hidden: HiddenOptions;
    readonly id: string;
    readonly ended: CarriedOut;
    /** The object as it was found, where nothing was sent. */
    readonly found?: Observed | undefined;
}
/** The outputs of a resource just written; never fails, for the object exists. */
export declare function outputsAfter(session: Session, outcome: Outcome): Promise<JsonObject>;
//# sourceMappingURL=outcome.d.ts.map