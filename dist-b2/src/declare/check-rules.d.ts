import type { Policy } from '../core/result.ts';
import type { Findings } from './findings.ts';
import { type Single } from './manifest.ts';
/** Why an expression is no rule, with the part of it that is wrong. */
export interface RuleFault {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
/** Looks at a rule's expression; undefined where nothing is wrong with it. A host brings it. */
export type RuleCheck = (when: string) => Promise<RuleFault | undefined>;
/** Reports every rule that does not compile, at the place in the manifest. */
export declare function checkRules({ rules }: Policy, single: Single | undefined, check: RuleCheck | undefined, findings: Findings): Promise<void>;
//# sourceMappingURL=check-rules.d.ts.map