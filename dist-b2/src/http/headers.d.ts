/** Request headers with lower-case names. */
export type Headers = Readonly<Record<string, string>>;
/**
 * Merges headers, later ones winning, and refuses those that could split a request or change where it goes.
 * Messages name the header only.
 */
export declare function mergeHeaders(owner: string, ...layers: readonly (Headers | undefined)[]): Headers;
//# sourceMappingURL=headers.d.ts.map