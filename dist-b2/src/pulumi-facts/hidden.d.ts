import { type Json } from '../core/json.ts';
import type { Options } from '../core/model.ts';
/** A key of a provider entry as programs pass it on: a plain value, or the variable that holds it. Never a secret. */
export type EntryValue = Json | {
    readonly env: string;
};
/** A manifest's own settings of the default provider entry. */
export interface DeclaredEntry {
    readonly name: string;
    readonly values: Readonly<Record<string, EntryValue>>;
}
/** What the hidden input carries: the options Pulumi does not know. */
export interface HiddenOptions {
    readonly adopt?: 'always' | 'ifMatching' | 'never';
    /** A remote id to adopt in create. */
    readonly import?: string;
    readonly secretChanges?: 'onChange' | 'always' | 'never';
    readonly passthrough?: readonly string[];
    readonly entry?: DeclaredEntry;
}
/** What the hidden output remembers besides. */
export interface Memory {
    /** Scheme, host and path the object was found at. */
    readonly origin: string;
    /** Paths of the declared properties. */
    readonly managed: readonly string[];
    /** Declared paths at which the vendor kept another value. */
    readonly unsettled?: readonly string[];
}
/** Reads the hidden value; anything unexpected in it counts as absent. */
export declare function readHidden(value: Json | undefined): HiddenOptions;
/** Reads what an output remembers; undefined for a resource Holdfast has never created, read or imported. */
export declare function readMemory(value: Json | undefined): Memory | undefined;
/** The options of a resource in the words of the model; what Pulumi's engine does itself is not among them. */
export declare function optionsOf({ adopt, import: id, secretChanges, passthrough }: HiddenOptions): Options;
//# sourceMappingURL=hidden.d.ts.map