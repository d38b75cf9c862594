/** A stretch of text, end exclusive. */
export interface Interval {
    readonly start: number;
    readonly end: number;
}
/** The forms to look for, findable by their first eight characters. */
export declare class SecretIndex {
    #private;
    longest: number;
    add(secret: string): void;
    get empty(): boolean;
    /** Length of the longest form that stands at a position, or 0. */
    matchAt(text: string, at: number): number;
    /** True when the text from a position to its end is the beginning of a longer form. */
    mayBegin(text: string, at: number): boolean;
}
/** Where secrets stand; overlapping finds are one interval, so that nothing of either stays visible. */
export declare function findSecrets(text: string, index: SecretIndex): readonly Interval[];
/** Where the undecided end of a text begins: a form may go on in the next piece. */
export declare function undecidedFrom(text: string, index: SecretIndex): number;
//# sourceMappingURL=secret-index.d.ts.map