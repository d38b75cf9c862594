import type { Range } from './diagnostic.ts';
import { HoldfastError, type ErrorCode } from './errors.ts';
import type { Problem } from './result.ts';
/** An error about the world in its JSON form. */
export interface ErrorDocument {
    readonly code: ErrorCode;
    readonly summary: string;
    readonly detail: string;
    readonly fields?: Readonly<Record<string, string>>;
    readonly status?: number;
    readonly request?: string;
}
/** What keeps one address from being planned, in its JSON form. */
export interface ProblemDocument extends ErrorDocument {
    readonly address: string;
    readonly range?: Range;
}
/** An error without its cause and stack: those are for the tool's authors. */
export declare function errorDocument(error: HoldfastError): ErrorDocument;
/** A problem with the place of its declaration. */
export declare function problemDocument({ address, error, source }: Problem): ProblemDocument;
/** The problem a document tells of, as far as it tells. */
export declare function problemOf({ address, range, code, summary, detail, ...rest }: ProblemDocument): Problem;
/** A source that knows the block's place only, as read back from a document. */
export declare function fixedSource(range: Range): NonNullable<Problem['source']>;
//# sourceMappingURL=problem-document.d.ts.map