import type { ArgumentSpec, CommandSpec } from './command-spec.ts';
/** What prepares and checks the use under Pulumi; neither command needs Pulumi. */
export declare function pulumiCommand(paths: ArgumentSpec): CommandSpec;
//# sourceMappingURL=pulumi-command.d.ts.map