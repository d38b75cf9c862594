import type { DriftReport, Plan } from '../../core/result.ts';
import type { Finding } from './result.ts';
/** What a plan has to report, in its own order. */
export declare function planFindings(plan: Plan): Generator<Finding>;
/** What a drift report has to report, in its own order; live objects nobody declares have no place and are counted only. */
export declare function reportFindings(report: DriftReport): Generator<Finding>;
//# sourceMappingURL=findings.d.ts.map