/** New text of one file. */
export interface Replacement {
    /** Absolute. */
    readonly path: string;
    readonly text: string;
}
/** Puts new texts in place of files the user owns, or of none: all are written beside them first, and modes stay. */
export declare function replaceFiles(replacements: readonly Replacement[]): void;
//# sourceMappingURL=replace-file.d.ts.map