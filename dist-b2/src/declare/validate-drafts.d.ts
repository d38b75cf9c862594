import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';
/** Checks every resource's properties against schema and rules. */
export declare function validateDrafts(drafts: readonly Draft[], findings: Findings): Promise<void>;
//# sourceMappingURL=validate-drafts.d.ts.map