import type { DriftReport, Plan } from '../../core/result.ts';
import type { TestCase } from './suite.ts';
/** Each address of a plan: a problem is an error; a pending change is skipped, as it fails no `plan` either. */
export declare function planCases({ changes, problems }: Plan): TestCase[];
/** Each managed resource of a report: drift fails, and what is only declared is skipped, as `drift` exits. */
export declare function driftCases({ resources, problems }: DriftReport): TestCase[];
//# sourceMappingURL=cases.d.ts.map