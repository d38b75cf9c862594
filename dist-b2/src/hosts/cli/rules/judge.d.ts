import { type RuleJudge } from '../../../core/policy-rules.ts';
import type { Policy } from '../../../core/result.ts';
type Rule = NonNullable<Policy['rules']>[number];
/** Decides rules in order. One that takes too long, throws or gives no truth value denies: a guard that cannot look must not wave through. */
export declare function createJudge(rules: readonly Rule[], limitMs?: number): RuleJudge;
export {};
//# sourceMappingURL=judge.d.ts.map