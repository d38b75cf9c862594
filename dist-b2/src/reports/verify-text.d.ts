import type { VerifyReport } from '../core/verify.ts';
import type { View } from './view.ts';
/** The verification for people: one paragraph a resource, the vendor's words included. */
export declare function verifyText(report: VerifyReport, view: View): Generator<string>;
//# sourceMappingURL=verify-text.d.ts.map