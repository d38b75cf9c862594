import type { ErrorCode } from '../core/errors.ts';
/** What went wrong with one attempt, before secrets are masked and words are put around it. */
export interface Problem {
    readonly code: ErrorCode;
    /** Follows "METHOD host/path". */
    readonly text: string;
    readonly advice?: string | undefined;
    readonly fields?: Readonly<Record<string, string>> | undefined;
    readonly status?: number | undefined;
    readonly requestId?: string | undefined;
    readonly cause?: unknown;
    /**
     * What may be done about it: `backoff` repeat later, `throttled` the same for the whole account,
     * `renew` repeat once with new credentials, `never` nothing.
     */
    readonly retry: 'backoff' | 'throttled' | 'renew' | 'never';
}
//# sourceMappingURL=problem.d.ts.map