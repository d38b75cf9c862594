import type { Field, ResourceType } from './define.ts';
import { type Json } from './json.ts';
import type { Desired, Observed, PropertyChange, Recorded } from './model.ts';
import { type Keyring } from './placeholder.ts';
/** A property change with what the request builder needs to know of it. */
export interface PropertyDiff extends PropertyChange {
    /** Top-level property the path lies in. */
    readonly top: string;
    readonly field: Field;
    /** For `removed` ones that are sent: the value that clears it. */
    readonly clear?: Json;
}
export interface DiffInput {
    readonly type: ResourceType;
    readonly desired: Desired;
    readonly recorded: Recorded | undefined;
    readonly observed: Observed;
    readonly keyring: Keyring;
    /** Unreadable properties count as in place unless `resend` says otherwise: the object is being adopted. */
    readonly adopting: boolean;
    readonly resend: (path: string) => boolean;
}
/** What differs between declared, last applied and live, property by property; empty when all is in place. */
export declare function diffProperties(input: DiffInput): PropertyDiff[];
/** True when a path is named by a list of property paths, or lies inside one; `*` names all, `a.*` all members, `a[*]` all elements. */
export declare function matchesPath(paths: readonly string[] | undefined, path: string): boolean;
//# sourceMappingURL=diff.d.ts.map