/**
 * Adds properties that are computed when first read and then stay. For what most runs never look at: copying such
 * an object with a spread reads, and so computes, them all.
 */
export declare function lazily<T extends object, L extends object>(target: T, parts: {
    readonly [K in keyof L]: () => L[K];
}): T & L;
//# sourceMappingURL=lazy.d.ts.map