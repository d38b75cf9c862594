import { HoldfastError } from './errors.ts';
import { type JsonObject } from './json.ts';
import type { Change } from './model.ts';
/** What one of the user's rules says about one change. */
export interface RuleVerdict {
    readonly rule: string;
    readonly address: string;
    readonly verdict: 'deny' | 'warn';
    /** The rule's own text, or why it could not be decided. */
    readonly message: string;
}
/** Decides the stack's rules over planned changes; a host brings it, so that the engine needs no expression language. */
export type RuleJudge = (changes: readonly Change[]) => readonly RuleVerdict[];
/** One change as rules see it. Secrets and what is not known yet are placeholders. */
export declare function ruleInput(change: Change): JsonObject;
/** Refusals of the rules that deny; all are found before any write. */
export declare function ruleRefusals(verdicts: readonly RuleVerdict[]): HoldfastError[];
/** The changes with a note for each rule that warns. */
export declare function withRuleNotes(changes: readonly Change[], verdicts: readonly RuleVerdict[]): readonly Change[];
//# sourceMappingURL=policy-rules.d.ts.map