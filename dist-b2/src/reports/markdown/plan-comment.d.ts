import type { Plan } from '../../core/result.ts';
/** A plan as one comment of at most 60,000 bytes, to be updated in place. */
export declare function planComment(plan: Plan): string;
//# sourceMappingURL=plan-comment.d.ts.map