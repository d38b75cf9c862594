/** Columns a text takes in a terminal: wide characters take two, combining marks and colours none. */
export declare function displayWidth(text: string): number;
/** Fills a text with spaces up to a number of columns. */
export declare function padded(text: string, columns: number): string;
/**
 * Breaks prose at spaces into lines of at most this many columns. A longer word, or a quoted command, keeps a line of
 * its own unbroken.
 */
export declare function wrapped(text: string, columns: number): string[];
//# sourceMappingURL=display-width.d.ts.map