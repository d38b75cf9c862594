/** Why a request did not come to a complete answer. */
export interface Reason {
    /** In words, to follow "METHOD host/path". */
    readonly text: string;
    /** May hold the placeholders that `worded` fills in. */
    readonly advice?: string;
    /** Repeating would give the same result. */
    readonly permanent: boolean;
    readonly cause?: unknown;
}
/** Puts a network error into words. Error messages of libraries are never shown: some contain input. */
export declare function reasonOf(error: unknown): Reason;
/** An error's code, or the empty text. Errors may come from another realm, so their class proves nothing. */
export declare function codeOf(error: unknown): string;
//# sourceMappingURL=reason.d.ts.map