import type { Format } from '../formats.ts';
import { driftComment } from '../markdown/drift-comment.ts';
import { planComment } from '../markdown/plan-comment.ts';

/** For a forge's comments and issues: short enough for one, and safe to show whatever a vendor answered. */
export const markdown: Format = {
  mediaType: 'text/markdown',
  plan: (plan) => [planComment(plan)],
  drift: (report) => [driftComment(report)],
};
