import { DANGEROUS, escaped } from '../../core/dangerous.ts';
import { isList, isObject, type Json } from '../../core/json.ts';

/** Longest line a list may fill before each element gets a line of its own. */
const WIDTH = 100;

const WORDS = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off', 'y', 'n']);
const PLAIN = /^[A-Za-z_/][\w./@+:-]*(?: [\w./@+(][\w./@+:()-]*)*$/u;
const INTERPOLATION = /^\$\{[\w.-]+\}$/u;
/** Everything YAML does not count as printable, line breaks only some readers see, and marks that show a reviewer another text. */
const UNPRINTABLE = new RegExp(`${DANGEROUS.source}|[\\ufffe\\uffff]|\\p{Cs}`, 'u');
const ESCAPED = new RegExp(UNPRINTABLE.source, 'gu');

/** One `key: value` as lines. The texts are those YAML 1.2 readers give back unchanged. */
export function entryLines(key: string, value: Json, indent: string): string[] {
  const head = `${indent}${keyText(key)}:`;
  if (typeof value === 'string' && isBlockText(value)) {
    return [`${head} ${blockHeader(value)}`, ...blockLines(value, `${indent}  `)];
  }
  const short = inlineText(value);
  if (short !== undefined && (!isList(value) || head.length + short.length < WIDTH)) {
    return [`${head} ${short}`];
  }
  if (isList(value)) return [head, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
  return [head, ...memberLines(value, `${indent}  `)];
}

function itemLines(item: Json, indent: string): string[] {
  const short = inlineText(item);
  if (short !== undefined) return [`${indent}- ${short}`];
  if (isList(item)) return [`${indent}-`, ...item.flatMap((inner) => itemLines(inner, `${indent}  `))];
  const [first = '', ...rest] = memberLines(item, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function memberLines(value: Json, indent: string): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => entryLines(name, member, indent));
}

/** What fits behind its key: scalars, empty collections and lists of scalars. */
function inlineText(value: Json): string | undefined {
  if (isList(value)) {
    const simple = value.every((item) => typeof item !== 'object' || item === null);
    return simple ? `[${value.map((item) => scalarText(item, true)).join(', ')}]` : undefined;
  }
  if (isObject(value)) return Object.keys(value).length === 0 ? '{}' : undefined;
  return scalarText(value, false);
}

/** A scalar as YAML; `flow`: inside brackets, where interpolations must be quoted. */
export function scalarText(value: Json, flow: boolean): string {
  if (typeof value === 'number') return numberText(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  const bare = isPlain(value) || (!flow && INTERPOLATION.test(value));
  return bare ? value : quoted(value);
}

/** A mapping's key as YAML. */
export function keyText(key: string): string {
  return isPlain(key) && !key.includes(' ') ? key : quoted(key);
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !/:(?: |$)/u.test(text) && !WORDS.has(text.toLowerCase());
}

/** Whole numbers beyond what can be counted exactly are refused by careful readers, unless they are no integers. */
function numberText(value: number): string {
  const text = String(value);
  return Number.isInteger(value) && !Number.isSafeInteger(value) && /^-?\d+$/u.test(text)
    ? `${text}.0`
    : text;
}

function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(ESCAPED, escaped);
}

/** Texts of several lines stay readable as `|` blocks where those can hold them exactly. */
function isBlockText(text: string): boolean {
  return text.includes('\n') && /\S/u.test(text) && !text.includes('\r') && !UNPRINTABLE.test(text);
}

function blockHeader(text: string): string {
  const indicator = /^[\s]/u.test(text) ? '2' : '';
  const ends = /\n*$/u.exec(text)?.[0].length ?? 0;
  return `|${indicator}${ends === 0 ? '-' : ends === 1 ? '' : '+'}`;
}

function blockLines(text: string, indent: string): string[] {
  const lines = text.split('\n');
  if (text.endsWith('\n')) lines.pop();
  return lines.map((line) => (line === '' ? '' : `${indent}${line}`));
}

/** Comment lines, wrapped at words. */
export function commentLines(text: string, indent: string): string[] {
  const width = WIDTH - indent.length - 2;
  const lines: string[] = [];
  let line = '';
  for (const word of text.replaceAll(ESCAPED, '\ufffd').split(/\s+/u)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => `${indent}# ${each}`);
}
