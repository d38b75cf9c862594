/** The file that a package's name or path stands for, as seen from a directory. */
export declare function packageEntry(specifier: string, directory: string): string;
//# sourceMappingURL=package-entry.d.ts.map