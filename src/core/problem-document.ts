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
export function errorDocument(error: HoldfastError): ErrorDocument {
  return {
    code: error.code,
    summary: error.message,
    detail: error.advice ?? '',
    ...(Object.keys(error.fields).length > 0 && { fields: error.fields }),
    ...(error.status !== undefined && { status: error.status }),
    ...(error.request !== undefined && { request: error.request }),
  };
}

/** A problem with the place of its declaration. */
export function problemDocument({ address, error, source }: Problem): ProblemDocument {
  return { address, ...errorDocument(error), ...(source !== undefined && { range: source.locate([]) }) };
}

/** The problem a document tells of, as far as it tells. */
export function problemOf({ address, range, code, summary, detail, ...rest }: ProblemDocument): Problem {
  const error = new HoldfastError(code, summary, { ...(detail !== '' && { advice: detail }), ...rest });
  return { address, error, ...(range !== undefined && { source: fixedSource(range) }) };
}

/** A source that knows the block's place only, as read back from a document. */
export function fixedSource(range: Range): NonNullable<Problem['source']> {
  return { filename: range.filename, locate: () => range };
}
