/** Refuses a folder that has files in it; `force` writes beside them and over those of the same name. */
export declare function requireRoom(directory: string, shown: string, force: boolean): void;
/** Writes all files aside first and moves them into place only when all are whole. */
export declare function writeFolder(directory: string, shown: string, files: ReadonlyMap<string, Iterable<string>>, uuid: string): void;
//# sourceMappingURL=export-folder.d.ts.map