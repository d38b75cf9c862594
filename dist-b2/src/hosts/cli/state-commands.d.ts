import type { CommandSpec } from './command-spec.ts';
/** The subcommands of `holdfast state`. Each that writes makes a backup first. */
export declare const stateCommands: readonly CommandSpec[];
//# sourceMappingURL=state-commands.d.ts.map