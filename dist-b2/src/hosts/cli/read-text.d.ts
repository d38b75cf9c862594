/** A file the user named, as text. */
export declare function readText(directory: string, path: string): string;
//# sourceMappingURL=read-text.d.ts.map