/**
 * What went wrong, as far as a caller may act on it.
 * - `auth`, `permission`: the vendor refused the credentials or the right (exit 3)
 * - `not-found`, `conflict`, `invalid`, `vendor`: the vendor refused the request itself; it was not carried out
 * - `uncertain`: a write was sent and its outcome is not known
 * - `network`: the request certainly never reached the vendor (refused, DNS, TLS)
 * - `timeout`: the run's own time limit (exit 9); `cancelled`: the user's wish (exit 8)
 * - `locked`, `stale`: exit 6; `policy`: exit 5; `usage`: exit 64; `manifest`: diagnostics were reported (exit 1)
 * - `state`: the state cannot be read, written or trusted; `bug`: exit 255
 */
export type ErrorCode = 'auth' | 'permission' | 'not-found' | 'conflict' | 'invalid' | 'vendor' | 'uncertain' | 'network' | 'timeout' | 'cancelled' | 'locked' | 'stale' | 'policy' | 'usage' | 'manifest' | 'state' | 'error' | 'bug';
export interface ErrorDetails {
    /** What to do about it, in one or two sentences. */
    readonly advice?: string;
    /** Per-field messages of the vendor, by property path. */
    readonly fields?: Readonly<Record<string, string>>;
    /** HTTP status of the vendor's answer, where there was one. */
    readonly status?: number;
    /** `METHOD URL` of the request concerned, without credentials. */
    readonly request?: string;
    readonly cause?: unknown;
}
/** Something about the world (network, vendor, state, policy) went wrong. Messages never hold a secret. */
export declare class HoldfastError extends Error {
    readonly code: ErrorCode;
    readonly advice: string | undefined;
    readonly fields: Readonly<Record<string, string>>;
    readonly status: number | undefined;
    readonly request: string | undefined;
    constructor(code: ErrorCode, message: string, details?: ErrorDetails);
}
//# sourceMappingURL=errors.d.ts.map