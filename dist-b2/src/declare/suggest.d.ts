/** `Did you mean "X"?` for the nearest candidate, or nothing. */
export declare function didYouMean(given: string, candidates: Iterable<string>): string;
/** The candidate with the fewest edits, case aside, at most a third of the longer word; undefined where none is near. */
export declare function suggest(given: string, candidates: Iterable<string>): string | undefined;
/** Levenshtein distance, with one swapped pair of neighbours counted once. */
export declare function editDistance(a: string, b: string): number;
/** `a, b or c`, at most a dozen. */
export declare function oneOf(values: readonly string[]): string;
//# sourceMappingURL=suggest.d.ts.map