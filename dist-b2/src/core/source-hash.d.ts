/** The name by which a content security policy allows one inline script or style: `sha256-…`. */
export declare function sourceHash(text: string): string;
//# sourceMappingURL=source-hash.d.ts.map