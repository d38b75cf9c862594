import type { Desired, Recorded } from './model.ts';
export interface Selection {
    readonly targets: readonly string[];
    readonly excludes: readonly string[];
}
/**
 * Which addresses a run is about: targets with all they need, less what is excluded and all that needs it.
 * Without targets everything is meant.
 */
export declare function selector({ targets, excludes }: Selection, desired: readonly Desired[], recorded: Readonly<Record<string, Recorded>>): (address: string) => boolean;
/** Patterns that match nothing that is declared or recorded: a typing error, most likely. */
export declare function unmatchedPatterns({ targets, excludes }: Selection, desired: readonly Desired[], recorded: Readonly<Record<string, Recorded>>): string[];
/** The selected part of a state; the state itself where all of it is. */
export declare function selectedOf(recorded: Readonly<Record<string, Recorded>>, selected: (address: string) => boolean): Readonly<Record<string, Recorded>>;
//# sourceMappingURL=select.d.ts.map