/** What a value is that a module gave, for messages; the value itself is never shown. */
export declare function whatItIs(value: unknown): string;
/** A plain object: not a list, not an instance of a class. */
export declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;
//# sourceMappingURL=what-it-is.d.ts.map