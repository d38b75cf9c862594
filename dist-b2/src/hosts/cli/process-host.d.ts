import type { Host } from './host.ts';
import { type ProcessTerminal } from './process-terminal.ts';
/** The process as a host. */
export interface ProcessHost extends Host {
    readonly stdout: ProcessTerminal;
    readonly stderr: ProcessTerminal;
}
/** The host that is this process. Only `main` may end it, so it brings the function. */
export declare function processHost(exitNow: (code: number) => void): ProcessHost;
//# sourceMappingURL=process-host.d.ts.map