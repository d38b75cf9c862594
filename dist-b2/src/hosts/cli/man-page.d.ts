import type { CommandSpec } from './command-spec.ts';
/** The manual in roff, made from the command tree: what help says, on one page. */
export declare function manPage(tree: readonly CommandSpec[], version: string): string;
//# sourceMappingURL=man-page.d.ts.map