/** What a text is, if it bears an issuer's mark. */
export declare function markOf(text: string): string | undefined;
/** Whether a text is as random as only keys are: long, of one word, of several classes and evenly spread. */
export declare function looksRandom(text: string): boolean;
//# sourceMappingURL=secret-shape.d.ts.map