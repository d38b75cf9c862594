/** How long each part of a request may take, in milliseconds, and how large an answer may be, in bytes. */
export interface Limits {
    readonly connectMs: number;
    /** From the request being sent to the answer's headers. */
    readonly headersMs: number;
    /** Between two pieces of an answer's body. */
    readonly idleMs: number;
    /** One attempt, from its start to the answer's last byte. */
    readonly requestMs: number;
    /** After decompression, too. */
    readonly bodyBytes: number;
}
export declare const LIMITS: Limits;
/** Longest time a run waits because a vendor told it to; beyond it the request fails instead. Milliseconds. */
export declare const LONGEST_WAIT_MS: number;
/** How often a request is repeated at most. */
export declare const RETRIES = 4;
//# sourceMappingURL=limits.d.ts.map