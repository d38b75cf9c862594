import type { Desired, TypeLookup } from './model.ts';
import { type Keyring } from './placeholder.ts';
import type { RunRecord } from './store.ts';
export interface RollbackInput {
    /** All runs up to the one to return to, oldest first. */
    readonly runs: readonly RunRecord[];
    /** What the manifest declares now: where secrets come from. */
    readonly current: readonly Desired[];
    readonly types: TypeLookup;
    readonly keyring: Keyring;
}
/** A former run's declared state, as far as it can be had again. */
export interface FormerState {
    readonly desired: readonly Desired[];
    /** Secrets that are not the ones of that run; the present ones are taken. */
    readonly replaced: readonly string[];
    /** Secrets that nothing declares any more: without them nothing can be applied. */
    readonly lost: readonly string[];
    /** Kinds no provider knows any more. */
    readonly unknown: readonly string[];
}
/** What was declared once the last of these runs had been made. Secrets come by reference from what is declared now. */
export declare function formerState(input: RollbackInput): FormerState;
//# sourceMappingURL=rollback.d.ts.map