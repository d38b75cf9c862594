import type { Change } from './model.ts';
/** What happens during a run, for progress lines and NDJSON. Times are milliseconds. */
export type RunEvent = {
    readonly type: 'refresh_start';
    readonly provider: string;
    readonly scope: string;
} | {
    readonly type: 'refresh_complete';
    readonly provider: string;
    readonly scope: string;
    readonly objects: number;
} | {
    readonly type: 'apply_start';
    readonly change: Change;
} | {
    readonly type: 'apply_progress';
    readonly change: Change;
    readonly elapsedMs: number;
} | {
    readonly type: 'apply_complete';
    readonly change: Change;
    readonly id: string | undefined;
    readonly elapsedMs: number;
    readonly notes: readonly string[];
} | {
    readonly type: 'apply_errored';
    readonly change: Change;
    readonly error: Error;
    readonly elapsedMs: number;
} | {
    readonly type: 'note';
    readonly message: string;
} | {
    readonly type: 'recovered';
    readonly address: string;
    readonly message: string;
};
/** Time from outside, so that nothing in the engine reads a clock. */
export interface Clock {
    now(): number;
    sleep(ms: number): Promise<void>;
}
//# sourceMappingURL=events.d.ts.map