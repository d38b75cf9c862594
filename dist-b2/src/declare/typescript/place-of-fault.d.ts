import type { Place } from '../findings.ts';
import type { SourceFile } from '../source-file.ts';
import type { StackFrame } from './stack-frames.ts';
/** The nearest frame in the manifest itself, as a place. */
export declare function placeOfFrame(frames: readonly StackFrame[], file: SourceFile, path: string): Place | undefined;
/** Where the manifest imports what a message says was not found; the top, where something else does. */
export declare function placeOfImport({ message }: Error, file: SourceFile): Place;
//# sourceMappingURL=place-of-fault.d.ts.map