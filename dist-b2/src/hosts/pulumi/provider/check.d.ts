import type { JsonObject } from '../../../core/json.ts';
import { type CheckFailure } from './check-place.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';
/** What `check` answers: the inputs to go on with, secrets marked, and what is wrong with them. */
export interface Checked {
    readonly inputs: JsonObject;
    readonly failures: readonly CheckFailure[];
}
/** Validates inputs by the rules and in the words of `holdfast validate`; fills in the scope from the provider. */
export declare function check(session: Session, kind: Kind, news: JsonObject): Promise<Checked>;
//# sourceMappingURL=check.d.ts.map