/** Writes a file whole or not at all, by default readable by its owner only. Pieces come one after the other. */
export declare function writeWhole(directory: string, path: string, pieces: Iterable<string>, mode?: number): void;
//# sourceMappingURL=write-file.d.ts.map