import type { Range } from '../core/diagnostic.ts';
import { type ProblemDocument } from '../core/problem-document.ts';
import type { VerifiedResource, VerifyReport } from '../core/verify.ts';
/** Version of the verification's JSON form. */
export declare const VERIFY_FORMAT = "1.0";
type Counts = Readonly<Record<VerifiedResource['status'] | 'expiring', number>>;
/** What `holdfast verify --json` prints. */
export interface VerifyDocument {
    readonly format_version: string;
    readonly name: string;
    readonly stack: string;
    readonly timestamp: string;
    readonly complete: boolean;
    readonly summary: Counts;
    readonly resources: readonly (Omit<VerifiedResource, 'source'> & {
        readonly range?: Range;
    })[];
    readonly problems: readonly ProblemDocument[];
    readonly requests: VerifyReport['requests'];
}
/** The report as one JSON document. */
export declare function verifyToDocument(report: VerifyReport): VerifyDocument;
/** How many resources there are of each verdict; `expiring` counts those with a credential that ends soon. */
export declare function countVerified({ resources }: VerifyReport): Counts;
export {};
//# sourceMappingURL=verify-document.d.ts.map