import type { DriftReport } from '../core/result.ts';
import type { View } from './view.ts';
/** The drift report for people, piece by piece; what is in sync is only counted. */
export declare function driftText(report: DriftReport, view: View): Generator<string>;
//# sourceMappingURL=drift-text.d.ts.map