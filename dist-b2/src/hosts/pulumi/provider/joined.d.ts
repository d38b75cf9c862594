/** A finding's two parts as one running text. */
export declare function joined(summary: string, detail: string): string;
//# sourceMappingURL=joined.d.ts.map