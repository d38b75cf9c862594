import type { CommandSpec } from './command-spec.ts';
/** All commands in the order of help. One line here and one file under commands/ make a new one. */
export declare const commandTree: readonly CommandSpec[];
//# sourceMappingURL=command-tree.d.ts.map