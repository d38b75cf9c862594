import type { Recorded, TypeLookup } from './model.ts';
import type { Keyring } from './placeholder.ts';
import type { IntentEntry, JournalEntry } from './store.ts';
import type { World } from './world.ts';
/** How long after a POST of unknown outcome a list may still miss the object, where the table does not say. */
export declare const SETTLE_WINDOW_MS = 10000;
export interface RecoveryInput {
    readonly dangling: readonly IntentEntry[];
    readonly listings: Readonly<Record<string, readonly string[]>>;
    readonly recorded: Readonly<Record<string, Recorded>>;
    readonly world: World;
    readonly types: TypeLookup;
    readonly keyring: Keyring;
    readonly run: string;
    /** Ids that the user names by address: one of several objects that an interrupted create may have made. */
    readonly named?: ReadonlyMap<string, string>;
    /** When the run first looked, by the local clock; a later time of an intent is that of a clock moved back since. */
    readonly now: number;
}
export interface Recovery {
    /** State with every resolvable intent resolved. */
    readonly recorded: Readonly<Record<string, Recorded>>;
    /** What an applying run writes to make that durable. */
    readonly entries: readonly JournalEntry[];
    /** What was found out, for people. */
    readonly findings: readonly {
        readonly address: string;
        readonly message: string;
    }[];
    /** Addresses whose create may still appear, with the reason. */
    readonly settling: ReadonlyMap<string, string>;
    /** Addresses whose create may have made any of several live objects, with the reason. */
    readonly ambiguous: ReadonlyMap<string, string>;
    /** When the last settling item can be decided, milliseconds since the epoch. */
    readonly settledAt: number;
}
/** Resolves every intent without an outcome by what is live now; also those nobody declares any more. */
export declare function recover(input: RecoveryInput): Recovery;
/**
 * The entry of an address once one of its objects is gone; null removes it, undefined leaves it. An object left
 * behind by an earlier replacement takes the entry over, so that it cannot be forgotten; its secrets count as unknown.
 */
export declare function withoutObject(recorded: Recorded | undefined, id: string): Recorded | null | undefined;
//# sourceMappingURL=recovery.d.ts.map