import type { Diagnostic } from '../core/diagnostic.ts';
import type { RunEvent } from '../core/events.ts';
import type { JsonObject } from '../core/json.ts';
import type { ApplyResult, Plan } from '../core/result.ts';
/** One line of the NDJSON stream of `apply --json` and `destroy --json`. */
export interface ProgressLine extends JsonObject {
    readonly type: string;
    readonly '@message': string;
}
/** First line of every stream. */
export declare function versionLine(toolVersion: string): ProgressLine;
/** What is planned: one line for each address that changes, then the counts. */
export declare function plannedLines(plan: Plan): ProgressLine[];
/** One event of the run. */
export declare function eventLine(event: RunEvent): ProgressLine;
/** How the run ended: counts of what was done, what was not, and the outputs. */
export declare function resultLines(result: ApplyResult): ProgressLine[];
/** An error that ended the run, or kept one address from it. */
export declare function errorLine(error: unknown, address?: string): ProgressLine;
/** A finding about the user's files as a line of the stream. */
export declare function findingLine(finding: Diagnostic): ProgressLine;
//# sourceMappingURL=progress-json.d.ts.map