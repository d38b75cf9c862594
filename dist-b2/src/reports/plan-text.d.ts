import type { Change } from '../core/model.ts';
import type { Plan } from '../core/result.ts';
import type { View } from './view.ts';
/** The plan for people, piece by piece. */
export declare function planText(plan: Plan, view: View): Generator<string>;
/** Terraform's last line: `Plan: 1 to import, 2 to add, 0 to change, 1 to destroy.` A replacement counts as an addition and a destruction. */
export declare function planSentence(changes: readonly Change[]): string;
//# sourceMappingURL=plan-text.d.ts.map