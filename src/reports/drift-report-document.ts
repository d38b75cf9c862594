import { driftDocumentOf, type ResourceDriftDocument } from '../core/drift-document.ts';
import { problemDocument, type ProblemDocument } from '../core/problem-document.ts';
import type { DriftClass, DriftReport, Unmanaged } from '../core/result.ts';

/** Version of the drift report's JSON form. */
export const DRIFT_FORMAT = '1.0';

/** The drift report as JSON, `schemas/drift.schema.json`. */
export interface DriftReportDocument {
  readonly format_version: string;
  readonly name: string;
  readonly stack: string;
  readonly timestamp: string;
  readonly complete: boolean;
  readonly summary: Readonly<Record<DriftClass, number>>;
  readonly resources: readonly ResourceDriftDocument[];
  readonly unmanaged: readonly (Unmanaged & { readonly class: 'unmanaged' })[];
  readonly problems: readonly ProblemDocument[];
  readonly coverage: DriftReport['coverage'];
  readonly requests: { readonly reads: number };
}

/** The report as one JSON document. */
export function driftToDocument(report: DriftReport): DriftReportDocument {
  return {
    format_version: DRIFT_FORMAT,
    name: report.name,
    stack: report.stack,
    timestamp: report.timestamp,
    complete: report.problems.length === 0,
    summary: countClasses(report),
    resources: report.resources.map(driftDocumentOf),
    unmanaged: report.unmanaged.map((object) => ({ ...object, class: 'unmanaged' })),
    problems: report.problems.map(problemDocument),
    coverage: report.coverage,
    requests: { reads: report.requests.reads },
  };
}

/** How many resources are in each class; all classes are present. */
export function countClasses(report: DriftReport): Record<DriftClass, number> {
  const counts: Record<DriftClass, number> = {
    'in-sync': 0,
    'declared-change': 0,
    'remote-change': 0,
    conflict: 0,
    missing: 0,
    unmanaged: report.unmanaged.length,
    'secret-unverifiable': 0,
    'secret-suspect': 0,
    'credential-invalid': 0,
  };
  for (const { class: found } of report.resources) counts[found] += 1;
  return counts;
}
