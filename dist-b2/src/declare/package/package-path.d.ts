/** Whether a provider's package is named by a path rather than by the name it is installed under. */
export declare function isPackagePath(specifier: string): boolean;
/** The same package as seen from anywhere: paths start at the file that names them. */
export declare function locatePackage(specifier: string, directory: string): string;
//# sourceMappingURL=package-path.d.ts.map