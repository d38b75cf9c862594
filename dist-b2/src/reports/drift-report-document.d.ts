import { type ResourceDriftDocument } from '../core/drift-document.ts';
import { type ProblemDocument } from '../core/problem-document.ts';
import type { DriftClass, DriftReport, Unmanaged } from '../core/result.ts';
/** Version of the drift report's JSON form. */
export declare const DRIFT_FORMAT = "1.0";
/** The drift report as JSON, `schemas/drift.schema.json`. */
export interface DriftReportDocument {
    readonly format_version: string;
    readonly name: string;
    readonly stack: string;
    readonly timestamp: string;
    readonly complete: boolean;
    readonly summary: Readonly<Record<DriftClass, number>>;
    readonly resources: readonly ResourceDriftDocument[];
    readonly unmanaged: readonly (Unmanaged & {
        readonly class: 'unmanaged';
    })[];
    readonly problems: readonly ProblemDocument[];
    readonly coverage: DriftReport['coverage'];
    readonly requests: {
        readonly reads: number;
    };
}
/** The report as one JSON document. */
export declare function driftToDocument(report: DriftReport): DriftReportDocument;
/** How many resources are in each class; all classes are present. */
export declare function countClasses(report: DriftReport): Record<DriftClass, number>;
//# sourceMappingURL=drift-report-document.d.ts.map