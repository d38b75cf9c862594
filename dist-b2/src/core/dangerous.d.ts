/**
 * Characters that could drive a terminal or reorder what a reader sees: controls, the line separators U+2028/9, and the
 * marks that change the writing direction. Reports escape them, so masks look for secrets with them escaped, too.
 */
export declare const DANGEROUS: RegExp;
//# sourceMappingURL=dangerous.d.ts.map