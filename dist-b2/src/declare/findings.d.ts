import type { Diagnostic } from '../core/diagnostic.ts';
import type { PropertyPath } from '../core/path.ts';
import type { Span } from './node.ts';
import type { SourceFile } from './source-file.ts';
/** Where something is wrong: a file and a span in it, and what people call the place. */
export interface Place extends Span {
    readonly file: SourceFile;
    readonly path?: PropertyPath;
    readonly address?: string;
}
/** Collects everything that is wrong, so that all of it is reported at once. */
export declare class Findings {
    #private;
    /** Starts with what was found before, and leaves that as it is. */
    constructor(before?: Findings);
    get hasErrors(): boolean;
    /** The same sentence about the same place is kept once, however many instances share the place. */
    add(severity: Diagnostic['severity'], place: Place | undefined, summary: string, detail?: string): void;
    error(place: Place | undefined, summary: string, detail?: string): undefined;
    warning(place: Place | undefined, summary: string, detail?: string): undefined;
    /** In order of file and position. */
    list(): readonly Diagnostic[];
}
/** `file:line:column` of a place, for sentences that name a second one. */
export declare function locationOf(place: Place): string;
//# sourceMappingURL=findings.d.ts.map