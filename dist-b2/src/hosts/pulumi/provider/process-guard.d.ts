/** How the provider's process was started. */
export interface ProcessStart {
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly execArgv?: readonly string[];
}
/** Keeps credentials out of a process that would print them; what only might give them away is told once. */
export declare class ProcessGuard {
    #private;
    constructor(start: ProcessStart, tell: (line: string) => void);
    /** Before each use of a connection. Certificates are verified whatever the environment says, so that is only told. */
    check(): void;
}
//# sourceMappingURL=process-guard.d.ts.map