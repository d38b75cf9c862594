import type { HoldfastError } from './errors.ts';
import type { Change, Recorded, TypeLookup } from './model.ts';
import type { Keyring } from './placeholder.ts';
import type { World } from './world.ts';
export interface RemovalInput {
    readonly desired: readonly {
        readonly address: string;
    }[];
    readonly recorded: Readonly<Record<string, Recorded>>;
    readonly world: World;
    readonly types: TypeLookup;
    readonly keyring: Keyring;
    readonly untouched: (address: string) => boolean;
}
export interface Removals {
    readonly changes: readonly Change[];
    /** Recorded objects of scopes that could not be listed: whether they still exist is not known. */
    readonly blocked: readonly {
        readonly address: string;
        readonly provider: string;
        readonly error: HoldfastError;
    }[];
}
/** Deletes for what state holds and nobody declares any more, and for objects a replace left behind. */
export declare function removals(input: RemovalInput, renamed: (address: string) => boolean): Removals;
//# sourceMappingURL=removal.d.ts.map