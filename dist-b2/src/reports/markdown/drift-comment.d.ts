import type { DriftReport } from '../../core/result.ts';
/** A drift report as one comment, or the text of one issue, of at most 60,000 bytes. */
export declare function driftComment(report: DriftReport): string;
//# sourceMappingURL=drift-comment.d.ts.map