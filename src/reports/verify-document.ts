import type { Range } from '../core/diagnostic.ts';
import { problemDocument, type ProblemDocument } from '../core/problem-document.ts';
import type { VerifiedResource, VerifyReport } from '../core/verify.ts';

/** Version of the verification's JSON form. */
export const VERIFY_FORMAT = '1.0';

type Counts = Readonly<Record<VerifiedResource['status'] | 'expiring', number>>;

/** What `holdfast verify --json` prints. */
export interface VerifyDocument {
  readonly format_version: string;
  readonly name: string;
  readonly stack: string;
  readonly timestamp: string;
  readonly complete: boolean;
  readonly summary: Counts;
  readonly resources: readonly (Omit<VerifiedResource, 'source'> & { readonly range?: Range })[];
  readonly problems: readonly ProblemDocument[];
  readonly requests: VerifyReport['requests'];
}

/** The report as one JSON document. */
export function verifyToDocument(report: VerifyReport): VerifyDocument {
  return {
    format_version: VERIFY_FORMAT,
    name: report.name,
    stack: report.stack,
    timestamp: report.timestamp,
    complete: report.problems.length === 0,
    summary: countVerified(report),
    resources: report.resources.map(({ source, ...rest }) => ({
      ...rest,
      ...(source !== undefined && { range: source.locate([]) }),
    })),
    problems: report.problems.map(problemDocument),
    requests: report.requests,
  };
}

/** How many resources there are of each verdict; `expiring` counts those with a credential that ends soon. */
export function countVerified({ resources }: VerifyReport): Counts {
  const count = (status: VerifiedResource['status']): number =>
    resources.filter((one) => one.status === status).length;
  return {
    valid: count('valid'),
    invalid: count('invalid'),
    unverifiable: count('unverifiable'),
    expiring: resources.filter(({ expires }) => expires.some(({ state }) => state === 'soon')).length,
  };
}
