import type { Clock } from '../../../core/events.ts';
import type { Connection, Observed } from '../../../core/model.ts';
import type { Scope } from '../../../core/scope.ts';
import type { ObservedScope } from '../../../core/world.ts';
export interface ListAccess {
    readonly clock: Clock;
    /** Lists a scope with one request (and reads what the list only summarises). */
    readonly list: (scope: Scope, connection: Connection) => Promise<ObservedScope>;
    /** Reads one object; undefined when it is certainly gone. */
    readonly readOne: (scope: Scope, connection: Connection, id: string) => Promise<Observed | undefined>;
}
/** One list per scope for all calls of this process; writes bring it up to date. */
export declare class ScopeLists {
    #private;
    constructor(access: ListAccess);
    /** What the scope holds now, as a copy that no later write changes. */
    snapshot(scope: Scope, connection: Connection): Promise<ObservedScope>;
    /** One object: from the list, or, since a list proves presence only, read by id. Undefined = certainly gone. */
    find(scope: Scope, connection: Connection, id: string): Promise<Observed | undefined>;
    /** Reads one object anew after a write whose answer does not show it. */
    reread(scope: Scope, connection: Connection, id: string): Promise<Observed | undefined>;
    /** An object as answered to a write. */
    learn(scope: Scope, observed: Observed): void;
    forget(scope: Scope, id: string): void;
    /** After a write of unknown outcome the list is read again. */
    doubt(scope: Scope): void;
}
//# sourceMappingURL=scope-lists.d.ts.map