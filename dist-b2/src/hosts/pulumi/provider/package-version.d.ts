/** The version of the package this file belongs to, whether it runs as source or built. */
export declare function packageVersion(): string;
//# sourceMappingURL=package-version.d.ts.map