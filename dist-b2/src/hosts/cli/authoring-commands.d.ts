import type { CommandSpec } from './command-spec.ts';
/** Commands that help writing manifests; offline, all of them. */
export declare const authoringCommands: readonly CommandSpec[];
//# sourceMappingURL=authoring-commands.d.ts.map