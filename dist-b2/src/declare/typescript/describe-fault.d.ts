/** A fault of a user's code in words: what happened, and where or what to do. Paths are relative to a directory. */
export declare function describeFault(error: unknown, directory: string): {
    readonly summary: string;
    readonly detail: string;
};
/** Whether something is an error, also one of another realm. */
export declare function isError(value: unknown): value is Error;
//# sourceMappingURL=describe-fault.d.ts.map