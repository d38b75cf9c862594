import type { Position, Range } from '../core/diagnostic.ts';
/** One file of the user's, with positions counted only when somebody asks. */
export declare class SourceFile {
    #private;
    /** As shown to people. */
    readonly filename: string;
    readonly text: string;
    /** Absolute directory that relative paths in this file start from. */
    readonly directory: string;
    constructor(filename: string, text: string, directory: string);
    /** Offsets at which lines begin; LF, CRLF and lone CR end a line. */
    get lineStarts(): readonly number[];
    /** Offset in the text of a place: the same, but for files whose places are no offsets. */
    offsetOf(place: number): number;
    position(offset: number): Position;
    range(start: number, end: number): Range;
    /** The lines around a place with a marker under it. */
    frame(range: Range): string;
}
//# sourceMappingURL=source-file.d.ts.map