import type { Host } from './host.ts';
/** Runs one command line and gives its exit code; prints through the host only and never throws. */
export declare function runCli(argv: readonly string[], host: Host): Promise<number>;
//# sourceMappingURL=run-cli.d.ts.map