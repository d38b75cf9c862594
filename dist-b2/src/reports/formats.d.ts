import type { DriftReport, Plan } from '../core/result.ts';
import type { View } from './view.ts';
/** A way to write a plan or a drift report. Pieces come one after the other, so that a long report need not be held. */
export interface Format {
    /** Media type, for files and uploads. */
    readonly mediaType: string;
    readonly plan?: (plan: Plan, view: View) => Iterable<string>;
    readonly drift?: (report: DriftReport, view: View) => Iterable<string>;
}
/** All formats by the name `-o` knows them under, each loaded when first asked for: one file and one line each. */
export declare const formats: Readonly<Record<string, () => Promise<Format>>>;
//# sourceMappingURL=formats.d.ts.map