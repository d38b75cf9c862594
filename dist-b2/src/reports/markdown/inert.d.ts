/**
 * Foreign text for one line of Markdown. What could start markup becomes an entity; an empty comment parts what a forge
 * would turn into a mention, a reference or a link.
 */
export declare function inert(text: string): string;
/** Foreign text set as code, inert inside as well: a code span cannot hold backticks and pipes in a table. */
export declare function code(text: string): string;
/** Lines as a code block whose fence is longer than any run of backticks inside. */
export declare function fenced(text: string, language: string): string;
//# sourceMappingURL=inert.d.ts.map