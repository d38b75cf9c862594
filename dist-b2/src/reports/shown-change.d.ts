import { type Json } from '../core/json.ts';
import type { Change } from '../core/model.ts';
/** One property of a change as it may be shown. */
export interface ShownProperty {
    readonly path: string;
    /** Absent where the object or the property does not exist on that side. */
    readonly before?: Json;
    readonly after?: Json;
    /** Why it changes; empty where the whole object comes or goes. */
    readonly why: string;
}
/** The same change with nothing in a sensitive property but the placeholder. */
export declare function withoutSecrets(change: Change): Change;
/** What a change does to each property: those that differ, or all of an object that comes or goes. */
export declare function shownProperties(change: Change): ShownProperty[];
//# sourceMappingURL=shown-change.d.ts.map