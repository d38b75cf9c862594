import type { DriftClass, DriftReport } from '../../../core/result.ts';
import type { Invocation } from '../invocation.ts';
/** `holdfast drift`: a report; exits 2 when a class that matters occurs. */
export declare function run(invocation: Invocation): Promise<number>;
/** The exit code of a report, given the classes that count as drift. */
export declare function driftExit(report: DriftReport, failing: readonly DriftClass[]): number;
//# sourceMappingURL=drift.d.ts.map