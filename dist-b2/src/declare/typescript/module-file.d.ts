import type { Position, Range } from '../../core/diagnostic.ts';
import type { PropertyPath } from '../../core/path.ts';
import { SourceFile } from '../source-file.ts';
/** Where a declaration was made, as a stack that is read only when needed. */
export interface Origin {
    readonly stack?: string;
}
/**
 * A manifest that was run. Its values have no place in the text, so each has a number in place of an offset; where it
 * stands is found out when a message needs it, from the stack of the declaration and the names on the way.
 */
export declare class ModuleFile extends SourceFile {
    #private;
    constructor(written: SourceFile, path: string);
    /** The number of a value one step below another; the top is a step from nothing. */
    number(parent: number, step: string | number, origin?: Origin): number;
    pathOf(number: number): PropertyPath;
    offsetOf(number: number): number;
    position(number: number): Position;
    range(number: number): Range;
    frame(range: Range): string;
}
//# sourceMappingURL=module-file.d.ts.map