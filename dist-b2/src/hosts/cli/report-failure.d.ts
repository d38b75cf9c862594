import type { Output } from './output.ts';
/** Where a failure is told. */
export interface FailureSink {
    readonly output: Output;
    /** Also on stdout. */
    readonly json: boolean;
    /** As a line of a stream instead of a document. */
    readonly streams: boolean;
}
/** Tells how a run failed: on stderr, and with `--json` as a document on stdout. What was told already is not repeated. */
export declare function reportFailure(error: unknown, sink: FailureSink): void;
//# sourceMappingURL=report-failure.d.ts.map