/** A reproducible source of numbers in [0, 1) (mulberry32): equal seeds give equal sequences. */
export declare function seededRandom(seed: number): () => number;
/** An id of lower-case letters and digits that begins with a letter, so that it never reads as a number. */
export declare function randomId(random: () => number, length: number): string;
/** A shuffled copy. */
export declare function shuffled<T>(items: readonly T[], random: () => number): T[];
//# sourceMappingURL=random.d.ts.map