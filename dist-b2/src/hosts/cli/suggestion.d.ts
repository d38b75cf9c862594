/** ` Did you mean "x"?` where one of the known words is near enough, else nothing. */
export declare function suggestion(word: string, known: readonly string[]): string;
//# sourceMappingURL=suggestion.d.ts.map