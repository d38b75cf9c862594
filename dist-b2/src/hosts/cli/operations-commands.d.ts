import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
/** What a team runs every day beside plan, apply and drift. */
export declare function operationsCommands(paths: ArgumentSpec): readonly CommandSpec[];
/** The beginning of everything. */
export declare const initCommand: CommandSpec;
/** The manual page, made from this tree. */
export declare const manCommand: CommandSpec;
//# sourceMappingURL=operations-commands.d.ts.map