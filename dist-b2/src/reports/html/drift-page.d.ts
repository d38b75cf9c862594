import type { DriftReport } from '../../core/result.ts';
import type { Page } from './page.ts';
/** A drift report as a page. */
export declare function driftPage(report: DriftReport): Page;
//# sourceMappingURL=drift-page.d.ts.map