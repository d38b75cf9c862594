/** A scalar as the YAML 1.2 core schema reads it, or why it is refused. */
export type ScalarReading = {
    readonly value: null | boolean | number | string;
} | {
    readonly refused: string;
    readonly detail: string;
};
/** Reads an unquoted scalar. Numbers that would not be what was written are refused rather than rounded. */
export declare function readPlain(text: string): ScalarReading;
/** Whether an unquoted scalar is text beyond doubt, as most are. */
export declare function isWord(text: string): boolean;
/** Reads text as a number; undefined where it is no number. */
export declare function readNumber(text: string): ScalarReading | undefined;
/** Reads a scalar with one of the core schema's explicit tags; undefined where the text does not fit the tag. */
export declare function readTagged(tag: string, text: string): ScalarReading | undefined;
//# sourceMappingURL=yaml-scalar.d.ts.map