import { SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/** A scalar as the YAML 1.2 core schema reads it, or why it is refused. */
export type ScalarReading =
  | { readonly value: null | boolean | number | string }
  | { readonly refused: string; readonly detail: string };

const INTEGER = /^[-+]?[0-9]+$/u;
const BASED = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/u;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/u;
const NOT_JSON = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;
const WORDS = new Map<string, null | boolean>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** Characters of quotes before and after a scalar's value. */
export function quoteOf({ style }: ScalarEvent): 0 | 1 {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
}

/** Reads an unquoted scalar. Numbers that would not be what was written are refused rather than rounded. */
export function readPlain(text: string): ScalarReading {
  if (isWord(text)) return { value: text };
  const word = WORDS.get(text);
  return word === undefined ? (readNumber(text) ?? { value: text }) : { value: word };
}

/** Whether an unquoted scalar is text beyond doubt, as most are. */
export function isWord(text: string): boolean {
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  return !numeric && (text.length >= 6 || !WORDS.has(text));
}

/** Reads text as a number; undefined where it is no number. */
export function readNumber(text: string): ScalarReading | undefined {
  if (INTEGER.test(text)) return readInteger(text);
  if (BASED.test(text)) return safe(text, Number(text));
  if (NOT_JSON.test(text))
    return { refused: `${text} is not a number JSON can carry`, detail: quoteIt(text) };
  return FLOAT.test(text) ? readFloat(text) : undefined;
}

function readInteger(text: string): ScalarReading {
  if (/^[-+]?0[0-9]/u.test(text)) {
    const refused = `${text} is ambiguous: leading zeros mean different things to different YAML readers`;
    return { refused, detail: `${quoteIt(text)} For a number leave the zeros out.` };
  }
  return safe(text, Number(text));
}

function safe(text: string, value: number): ScalarReading {
  if (Number.isSafeInteger(value)) return { value: value === 0 ? 0 : value };
  return {
    refused: `${text} is too large for a number and would be rounded`,
    detail: `Ids are text. ${quoteIt(text)}`,
  };
}

/** `12e4567` and `12e45` are ids far more often than numbers, and neither survives as one. */
function readFloat(text: string): ScalarReading {
  const value = Number(text);
  const bare = /^[0-9]+[eE][0-9]+$/u.test(text);
  if (Number.isFinite(value) && !(bare && !Number.isSafeInteger(value)))
    return { value: value === 0 ? 0 : value };
  return { refused: `${text} is ambiguous: it reads as a number too large to hold`, detail: quoteIt(text) };
}

function quoteIt(text: string): string {
  return `If text is meant, quote it: "${text}".`;
}

/** Reads a scalar with one of the core schema's explicit tags; undefined where the text does not fit the tag. */
export function readTagged(tag: string, text: string): ScalarReading | undefined {
  if (tag === 'str') return { value: text };
  const reading = readPlain(text);
  if ('refused' in reading) return reading;
  const { value } = reading;
  if (tag === 'null') return value === null ? reading : undefined;
  if (tag === 'bool') return typeof value === 'boolean' ? reading : undefined;
  if (tag === 'float') return typeof value === 'number' ? reading : undefined;
  return tag === 'int' && typeof value === 'number' && Number.isInteger(value) ? reading : undefined;
}
