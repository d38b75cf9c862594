import type { Range } from './diagnostic.ts';
import { type Json, type JsonObject } from './json.ts';
import type { Action, Change, PlannedRequest, PropertyChange, Recorded } from './model.ts';
/** One address of the plan's JSON form: CLI.md's keys, and beside them what `apply` needs to carry the change out. */
export interface ChangeDocument {
    readonly address: string;
    readonly previous_address?: string;
    readonly type: string;
    readonly variant: string;
    readonly name: string;
    readonly index?: string;
    readonly id?: string;
    readonly scope: Readonly<Record<string, string>>;
    readonly provider: string;
    readonly action: Action;
    readonly action_reason?: string;
    readonly hazards: readonly string[];
    readonly notes: readonly string[];
    readonly precondition?: string;
    readonly depends_on: readonly string[];
    readonly exclusive?: string;
    readonly deposed?: {
        readonly address: string;
        readonly id: string;
    };
    readonly range?: Range;
    readonly requests: readonly PlannedRequest[];
    readonly change: {
        readonly actions: readonly string[];
        readonly before: JsonObject | null;
        readonly after: Json;
        readonly after_unknown: Json;
        readonly before_sensitive: Json;
        readonly after_sensitive: Json;
        readonly properties: readonly PropertyChange[];
        readonly carried: readonly string[];
    };
    /** What state will say once the change is done. */
    readonly record: Recorded | null;
}
/** One change in its JSON form. Positions are computed only for what changes. */
export declare function changeDocument(change: Change): ChangeDocument;
/** A secret's placeholder, in either of its spellings, or a text that holds one. */
export declare function isSensitive(value: Json): boolean;
/** The placeholder of a value that is not known before other changes are done. */
export declare function isUnknown(value: Json): boolean;
//# sourceMappingURL=change-document.d.ts.map