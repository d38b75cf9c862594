import type { HoldfastError } from './errors.ts';
import type { Observed, Recorded, TypeLookup } from './model.ts';
import type { Keyring } from './placeholder.ts';
import { type Scope } from './scope.ts';
/** What one scope's list (and the reads that followed it) showed. */
export interface ObservedScope {
    readonly scope: Scope;
    /** When the list request was sent, milliseconds since the epoch. */
    readonly beganAt: number;
    readonly objects: ReadonlyMap<string, Observed>;
    /** Recorded ids that are certainly gone: not listed and answered with 404 (or with another variant). */
    readonly gone: ReadonlyMap<string, string>;
    /** Why the scope could not be listed; nothing in it is planned then. */
    readonly failure?: HoldfastError;
}
/** Everything observed in a run, by scope key. */
export type World = ReadonlyMap<string, ObservedScope>;
/** Objects somebody in this stack already owns, by scope key: recorded and deposed ids, with their address. */
export type Owners = ReadonlyMap<string, ReadonlyMap<string, string>>;
/** Who owns which live id, from state. */
export declare function ownersOf(recorded: Readonly<Record<string, Recorded>>): Owners;
/** Finds unowned live objects by natural key in constant time; indexes each scope once. */
export declare class CandidateIndex {
    #private;
    constructor(world: World, owners: Owners, types: TypeLookup, keyring: Keyring);
    /** Unowned objects of a scope, in list order. */
    unowned(scope: string): Observed[];
    /** Unowned objects whose natural key (under one alternative) is this text. */
    find(scope: string, alternative: number, text: string): readonly Observed[];
}
//# sourceMappingURL=world.d.ts.map