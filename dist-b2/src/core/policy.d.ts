import { HoldfastError } from './errors.ts';
import type { Change, Desired, Recorded } from './model.ts';
import type { Policy } from './result.ts';
export interface PolicyInput {
    readonly changes: readonly Change[];
    readonly desired: readonly Desired[];
    readonly recorded: Readonly<Record<string, Recorded>>;
    readonly policy: Policy;
    /** `--allow-deletes N`. */
    readonly allowDeletes?: number | undefined;
}
/** What forbids the run; empty = it may go on. All refusals are found before any write. */
export declare function policyRefusals(input: PolicyInput): HoldfastError[];
/** Deletes and replaces: what the guards on a run's damage count. */
export declare function destructive(changes: readonly Change[]): Change[];
/** Protected resources that the run would delete or replace; a block's own word wins over the recorded one. */
export declare function protectRefusals({ changes, desired, recorded, }: Pick<PolicyInput, 'changes' | 'desired' | 'recorded'>): HoldfastError[];
//# sourceMappingURL=policy.d.ts.map