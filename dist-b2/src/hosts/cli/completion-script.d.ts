import type { CommandSpec } from './command-spec.ts';
export type Shell = 'bash' | 'zsh' | 'fish';
/** The completion script of a shell, made from the command tree. */
export declare function completionScript(shell: Shell, tree: readonly CommandSpec[]): string;
//# sourceMappingURL=completion-script.d.ts.map