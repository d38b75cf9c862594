/** The version in the package this file belongs to, whether it runs as source or built. */
export declare function toolVersion(): string;
//# sourceMappingURL=tool-version.d.ts.map