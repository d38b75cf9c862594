import { Command } from 'commander';
import type { CommandSpec } from './command-spec.ts';
import type { Given } from './flags.ts';
/** A command with what was given to it, before anything is checked or loaded. */
export interface Chosen {
    readonly spec: CommandSpec;
    readonly command: string;
    readonly arguments: readonly string[];
    readonly given: Given;
}
export interface ProgramOptions {
    readonly tree: readonly CommandSpec[];
    readonly version: string;
    readonly out: (text: string) => void;
    readonly err: (text: string) => void;
    readonly width: number;
    readonly choose: (chosen: Chosen) => void;
    /** Words given: a command that is not among them needs no flags, unless help shows all of them. */
    readonly words: ReadonlySet<string>;
}
/** The command tree as commander's program; settings come before subcommands, which copy them. */
export declare function createProgram(options: ProgramOptions): Command;
//# sourceMappingURL=program.d.ts.map