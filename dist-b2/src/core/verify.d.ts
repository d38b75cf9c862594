import type { Verification } from './define.ts';
import type { Fields } from './fields.ts';
import type { JsonObject } from './json.ts';
import type { DriftReport, Problem } from './result.ts';
import type { Source } from './diagnostic.ts';
/** A credential whose end the vendor tells. */
export interface Expiry {
    /** The secret's property path. */
    readonly path: string;
    /** ISO 8601. */
    readonly at: string;
    readonly state: 'ended' | 'soon' | 'later';
}
/** What is known of one resource's credentials. */
export interface VerifiedResource {
    readonly address: string;
    readonly provider: string;
    readonly type: string;
    readonly variant: string;
    readonly scope: Readonly<Record<string, string>>;
    readonly id?: string;
    readonly status: Verification['status'];
    /** The vendor's words, or why it cannot be verified. */
    readonly message: string;
    /** The vendor's words on single properties. */
    readonly fields: Readonly<Record<string, string>>;
    readonly expires: readonly Expiry[];
    readonly source?: Source;
}
/** Whether the declared credentials still work. */
export interface VerifyReport {
    readonly name: string;
    readonly stack: string;
    /** ISO 8601. */
    readonly timestamp: string;
    readonly resources: readonly VerifiedResource[];
    readonly problems: readonly Problem[];
    /** `checks`: requests that asked a vendor to look at a credential. */
    readonly requests: {
        readonly reads: number;
        readonly checks: number;
    };
}
/** Ends the vendor tells of credentials, by the table's word; text or seconds that are no time are left out. */
export declare function expiriesOf(fields: Fields, observed: JsonObject, now: number, warnWithinMs: number): Expiry[];
/** A drift report in which credentials the vendor no longer accepts have their own class. */
export declare function withVerification(report: DriftReport, verified: VerifyReport): DriftReport;
//# sourceMappingURL=verify.d.ts.map