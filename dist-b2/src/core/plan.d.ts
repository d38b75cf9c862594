import { KnownResource } from './known-resource.ts';
import { type Match } from './match.ts';
import type { Change, Connection, Desired, Recorded, TypeLookup } from './model.ts';
import { type AcceptedHere, type Accepts } from './plan-accepted.ts';
import type { Keyring } from './placeholder.ts';
import type { Problem } from './result.ts';
import { type Owners, type World } from './world.ts';
export interface PlanInput {
    readonly desired: readonly Desired[];
    readonly recorded: Readonly<Record<string, Recorded>>;
    readonly world: World;
    readonly types: TypeLookup;
    /** Only the origin is looked at. */
    readonly connections: ReadonlyMap<string, Pick<Connection, 'origin'>>;
    readonly keyring: Keyring;
    /** What a resource without `options.adopt` does. */
    readonly adopt: 'always' | 'ifMatching' | 'never';
    readonly replace: readonly string[];
    readonly resendSecrets: true | readonly string[];
    /** Addresses an earlier run may still be creating; nothing is sent for them. */
    readonly settling: ReadonlyMap<string, string>;
    /** Recorded addresses this run leaves alone (not targeted). */
    readonly untouched: (address: string) => boolean;
    readonly accepted?: Accepts;
}
export interface PlannedChanges {
    readonly changes: readonly Change[];
    readonly problems: readonly Problem[];
    /** What each declared resource was found to be. */
    readonly matches: ReadonlyMap<string, Match>;
    /** Declared resources with every reference resolved that is known now. */
    readonly resolved: ReadonlyMap<string, Desired>;
    /** Where accepts hold: which, and the resource as it is declared without them. */
    readonly accepted: ReadonlyMap<string, AcceptedHere>;
    /** What a reference to a resource sees: its values (secret ones sealed), and its id unless that will change. */
    readonly known: ReadonlyMap<string, KnownResource>;
    /** Who owns which live id, by state. */
    readonly owners: Owners;
}
/** Turns declared, recorded and observed into the changes that make them one. Pure; throws nothing but bugs. */
export declare function planChanges(input: PlanInput): PlannedChanges;
//# sourceMappingURL=plan.d.ts.map