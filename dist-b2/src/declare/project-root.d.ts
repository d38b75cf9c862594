/** The repository a directory belongs to (the nearest one above it with `.git`), else the directory itself; links resolved. */
export declare function projectRoot(directory: string): string;
/** Whether a file that is taken along without being named in full lies outside the project, by `..` or by a symbolic link. */
export declare function leavesProject(path: string, directory: string): boolean;
//# sourceMappingURL=project-root.d.ts.map