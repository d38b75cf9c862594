/** Forges refuse comments from 65,536 characters on; the rest is room for what a pipeline adds around it. */
export declare const COMMENT_BYTES = 60000;
/** One line by which a pipeline finds its own comment again: the kind of report and the stack. */
export declare function marker(kind: 'plan' | 'drift', name: string, stack: string): string;
/** A part that opens on a click. */
export declare function collapsed(summary: string, body: string): string;
/** A table; cells are Markdown already. */
export declare function table(head: readonly string[], rows: readonly (readonly string[])[]): string;
/** Room left for the parts that can be shortened. */
export declare function roomAfter(...fixed: readonly string[]): number;
//# sourceMappingURL=comment.d.ts.map