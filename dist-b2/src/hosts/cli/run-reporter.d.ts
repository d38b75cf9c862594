import type { RunEvent } from '../../core/events.ts';
import type { ApplyResult, Plan } from '../../core/result.ts';
import type { Invocation } from './invocation.ts';
/** Tells what happens during a run: as lines on stderr, or as NDJSON on stdout or into a file. */
export declare class RunReporter {
    #private;
    constructor(invocation: Invocation, stream: boolean);
    readonly emit: (event: RunEvent) => void;
    planned(plan: Plan): void;
    finished(result: ApplyResult): void;
    close(): void;
}
//# sourceMappingURL=run-reporter.d.ts.map