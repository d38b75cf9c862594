import type { Terminal } from './host.ts';
/** A stream of this process. */
export interface ProcessTerminal extends Terminal {
    /** The system's code where somebody waits for output that could not be written, e.g. `ENOSPC`. */
    readonly lost: () => string | undefined;
    /** Hands over what waits to be written together. */
    readonly flush: () => void;
}
/** Both streams of a process. They may be one terminal, so neither overtakes the other. */
export declare function processTerminals(stdout: NodeJS.WriteStream, stderr: NodeJS.WriteStream): {
    readonly stdout: ProcessTerminal;
    readonly stderr: ProcessTerminal;
};
//# sourceMappingURL=process-terminal.d.ts.map