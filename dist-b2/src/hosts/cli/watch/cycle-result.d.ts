import type { HoldfastError } from '../../../core/errors.ts';
import type { ApplyResult, Plan } from '../../../core/result.ts';
/** One address that a cycle found something about. */
export interface Finding {
    readonly address: string;
    /** A planned action, `applied`, a drift of state that would not settle, or an error's code. */
    readonly what: string;
    /** Property paths concerned. */
    readonly paths: readonly string[];
}
/** What one look found, in so few words that keeping it costs nothing. */
export interface CycleResult {
    readonly name: string;
    readonly stack: string;
    /** What is open: planned changes, problems, or the error that kept it from looking. */
    readonly open: readonly Finding[];
    /** What was done in this cycle. */
    readonly applied: readonly Finding[];
    /** The vendor, the state or the manifest could not be read. */
    readonly failed: boolean;
    /** For people; masked already. */
    readonly reason?: string;
}
/** The result of a look that changed nothing. */
export declare function resultOfPlan(plan: Plan): CycleResult;
/** The result of a cycle that applied what it found. */
export declare function resultOfApply({ plan, outcomes, unsettled }: ApplyResult): CycleResult;
/** The result of a cycle that could not look. */
export declare function resultOfError(error: HoldfastError, mask: (text: string) => string): CycleResult;
/** The same text for the same findings, whatever their order; empty where nothing is open. */
export declare function fingerprintOf({ open }: CycleResult): string;
//# sourceMappingURL=cycle-result.d.ts.map