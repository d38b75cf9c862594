/** One line of a comparison; `hidden` stands for unchanged lines left out. */
export type DiffLine = {
    readonly kind: 'same' | 'before' | 'after';
    readonly text: string;
} | {
    readonly kind: 'hidden';
    readonly count: number;
};
/** What changed between two lists of lines, with two unchanged lines around each change. */
export declare function lineDiff(before: readonly string[], after: readonly string[]): DiffLine[];
//# sourceMappingURL=line-diff.d.ts.map