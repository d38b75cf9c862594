import type { CommandSpec } from './command-spec.ts';
/** `export` with its flags. */
export declare const exportCommand: CommandSpec;
//# sourceMappingURL=export-command.d.ts.map