import type { Draft } from './draft.ts';
import type { Findings } from './findings.ts';
/** Checks options against the table and against each other: property paths name properties, former names are free. */
export declare function checkOptions(drafts: readonly Draft[], findings: Findings): void;
//# sourceMappingURL=check-options.d.ts.map