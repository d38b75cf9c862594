import type { CommandSpec } from './command-spec.ts';
import type { Flags } from './flags.ts';
import type { Host } from './host.ts';
import type { Output } from './output.ts';
/** One call of the command line, ready for its command. */
export interface Invocation {
    /** Name of the command, subcommands joined with spaces. */
    readonly command: string;
    readonly arguments: readonly string[];
    readonly flags: Flags;
    readonly host: Host;
    readonly output: Output;
    /** Absolute directory that relative paths start from. */
    readonly directory: string;
    readonly toolVersion: string;
    /** `--json` gives a stream of JSON lines instead of one document. */
    readonly streams: boolean;
    /** For `completion` and `help`. */
    readonly tree: readonly CommandSpec[];
}
//# sourceMappingURL=invocation.d.ts.map