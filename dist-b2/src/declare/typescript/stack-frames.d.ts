import type { Position } from '../../core/diagnostic.ts';
/** One line of an error's stack. */
export interface StackFrame extends Position {
    /** Name of the function, where it has one. */
    readonly name: string | undefined;
    readonly path: string;
}
/** The frames of a stack that lie in files of the user's, nearest first. */
export declare function userFrames(stack: string): readonly StackFrame[];
/** The nearest frame in one file. */
export declare function frameIn(stack: string, path: string): StackFrame | undefined;
/** The place that the engine itself names above the message, where a file cannot be parsed. */
export declare function placeOfSyntaxError(stack: string): StackFrame | undefined;
/** Frames as lines for people, paths relative to a directory. */
export declare function describeFrames(frames: readonly StackFrame[], directory: string): string;
//# sourceMappingURL=stack-frames.d.ts.map