import type { DriftReport, Plan } from '../../core/result.ts';
import { type Format } from '../../reports/formats.ts';
import type { Invocation } from './invocation.ts';
/** The format that `-o` or `--json` asks for; one that does not exist, or not for this report, is a usage error. */
export declare function requireFormat({ flags }: Invocation, report: 'plan' | 'drift'): Promise<Format>;
/** Writes a plan to stdout. */
export declare function printPlan(plan: Plan, format: Format, { output }: Invocation): void;
/** `--metrics-file`: counts for Prometheus' text-file collector, which runs as another user. */
export declare function writeMetrics(report: {
    plan: Plan;
} | {
    drift: DriftReport;
}, invocation: Invocation): Promise<void>;
/** Writes a drift report to stdout. */
export declare function printDrift(report: DriftReport, format: Format, { output }: Invocation): void;
//# sourceMappingURL=print-report.d.ts.map