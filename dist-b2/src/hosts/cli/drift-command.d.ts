import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
/** `drift` and what may be done about drift. */
export declare function driftCommand(paths: ArgumentSpec): CommandSpec;
//# sourceMappingURL=drift-command.d.ts.map