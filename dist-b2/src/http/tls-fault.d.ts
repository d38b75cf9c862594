/** Why a secure connection was not made, for people. */
export interface TlsFault {
    /** To follow "METHOD host/path was not sent: ". */
    readonly words: string;
    /** What to do about it; `{caFile}` and `{address}` stand for what the user calls these settings. */
    readonly advice: string;
}
/** What an error code of a secure connection means; undefined for other errors. Repeating helps with none of them. */
export declare function tlsFault(code: string): TlsFault | undefined;
//# sourceMappingURL=tls-fault.d.ts.map