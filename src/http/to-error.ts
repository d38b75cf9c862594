import { HoldfastError } from '../core/errors.ts';
import type { Problem } from './problem.ts';

/** Longest text of a vendor that a message repeats. */
const MOST_TEXT = 500;
/** Control, line-separating and direction-changing characters: a terminal would act on them. */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** The request a problem belongs to, for the message. */
export interface Subject {
  /** Name of the provider entry. */
  readonly name: string;
  readonly method: string;
  /** Without query. */
  readonly url: string;
  readonly mask: (text: string) => string;
}

/** Puts a problem into a message: entry, method, host, path, what happened, request id; without secrets. */
export function toError(problem: Problem, subject: Subject): HoldfastError {
  const { name, method, url, mask } = subject;
  const safe = (text: string) => showable(text, mask);
  const id = problem.requestId === undefined ? '' : ` (request id ${safe(problem.requestId)})`;
  const { status, cause, advice, fields } = problem;
  const message = `${name}: ${method} ${safe(url.replace(/^https?:\/\//, ''))} ${safe(problem.text)}${id}`;
  return new HoldfastError(problem.code, message, {
    request: `${method} ${safe(url)}`,
    ...(advice === undefined ? {} : { advice: safe(advice) }),
    ...(fields === undefined ? {} : { fields: showableFields(fields, safe) }),
    ...(status === undefined ? {} : { status }),
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Vendor text made fit for one line of a terminal: masked first, so that cutting cannot spare half a secret. */
export function showable(text: string, mask: (text: string) => string): string {
  const oneLine = mask(text).replace(/\s*[\r\n]+\s*/g, ' ');
  const escaped = oneLine.replace(UNSAFE, (mark) => `\\u${codePoint(mark)}`);
  return escaped.length > MOST_TEXT ? `${escaped.slice(0, MOST_TEXT)}…` : escaped;
}

function showableFields(
  fields: Readonly<Record<string, string>>,
  safe: (text: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([path, text]) => [safe(path), safe(text)]));
}

function codePoint(mark: string): string {
  return mark.charCodeAt(0).toString(16).padStart(4, '0');
}
