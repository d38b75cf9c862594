import type { Declaration } from './declaration.ts';
import type { EntrySettings } from './entry-settings.ts';
import type { Kind } from './kinds.ts';
export interface CheckFailure {
    readonly property: string;
    readonly reason: string;
}
export interface CheckedPlace {
    /** Scope values taken from the provider's settings. */
    readonly filled: Readonly<Record<string, string>>;
    readonly failures: readonly CheckFailure[];
}
/** Checks what decides where an object lives and what it is: its scope and its kind. */
export declare function checkPlace({ type, module }: Kind, { discriminator, scope }: Declaration, entry: EntrySettings): CheckedPlace;
//# sourceMappingURL=check-place.d.ts.map