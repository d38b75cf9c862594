import {
  isCollection,
  isMap,
  isScalar,
  Lexer,
  parseDocument,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { claimComment, claimHeadings, type KeyPair } from './heading-comments.ts';
import { byOrder } from './property-order.ts';
import { orderAt, type FindType } from './format-order.ts';

/** Sections whose members are set apart by an empty line. */
const SPACED = new Set(['config', 'providers', 'policy', 'resources', 'outputs']);

/** Longest line on which a collection in brackets stays. */
const WIDTH = 110;

/** What cannot be written anew, and where: this parser is stricter than the one that reads manifests. */
export class Unformattable extends Error {
  readonly start: number;
  readonly end: number;

  constructor(message: string, [start, end]: readonly [number, number] = [0, 0]) {
    super(message.replace(/ at line \d[\s\S]*$/u, ''));
    this.start = start;
    this.end = end;
  }
}

/**
 * A manifest's text in canonical order and layout; comments stay with what they stand at. The text must be valid YAML;
 * throws `Unformattable` where it holds what cannot be written.
 */
export function formatYaml(text: string, find: FindType): string {
  const formatted = arranged(text, find);
  return formatted === undefined ? text : tightened(formatted);
}

/** The same with spaces inside all brackets; undefined for what is no map. */
function arranged(text: string, find: FindType): string | undefined {
  const plain = text.replaceAll(/\r\n?/gu, '\n');
  const document = parseDocument(plain, {
    uniqueKeys: false,
    keepSourceTokens: false,
    version: '1.2',
    schema: 'core',
    intAsBigInt: true,
  });
  const { contents, errors } = document;
  if (errors[0] !== undefined) throw new Unformattable(errors[0].message, errors[0].pos);
  if (!isMap(contents)) return undefined;
  keepHeader(document, contents);
  claimHeadings(contents, plain);
  arrange(contents, [], text, find);
  spread(contents);
  const formatted = textOfDocument(document);
  return formatted.endsWith('\n') ? formatted : `${formatted}\n`;
}

/** Throws where it holds what can be read but not written, as an anchor with a byte order mark in it. */
function textOfDocument(document: Document): string {
  try {
    return document.toString({
      lineWidth: 0,
      minContentWidth: 0,
      indent: 2,
      flowCollectionPadding: true,
    });
  } catch {
    throw new Unformattable('it holds an anchor, a tag or a value that can be read but not written');
  }
}

/** What the lexer puts between the pieces of the text: document, broken flow, scalar. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F']);

/** Maps keep a space inside their braces, lists have none inside their brackets. */
function tightened(text: string): string {
  if (!text.includes('[ ')) return text;
  const tight: string[] = [];
  let kept = 0;
  let end = 0;
  let before = '';
  let last = '';
  for (const piece of new Lexer().lex(text)) {
    if (last === ' ' && (before === '[' || piece === ']')) {
      tight.push(text.slice(kept, end - 1));
      kept = end;
    }
    if (!MARKS.has(piece)) end += piece.length;
    before = last;
    last = before === '\u001F' ? '' : piece;
  }
  tight.push(text.slice(kept));
  return tight.join('');
}

/** Comments above the first key belong to it, but for the line that tells editors the schema: that heads the file. */
function keepHeader(document: Document, contents: Node): void {
  const [first] = (contents as YAMLMap).items as unknown as readonly KeyPair[];
  const above = [contents.commentBefore, first?.key.commentBefore].filter(isText).join('\n');
  if (first === undefined || above === '') return;
  const lines = above.split('\n');
  const header = lines.splice(0, lines.findLastIndex((line) => line.includes('yaml-language-server:')) + 1);
  if (header.length > 0)
    document.commentBefore = [document.commentBefore, header.join('\n')].filter(isText).join('\n\n');
  first.key.commentBefore = lines.length === 0 ? null : lines.join('\n');
  contents.commentBefore = null;
}

function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined;
}

/** Orders a map and everything in it. */
function arrange(map: YAMLMap<Node>, path: readonly string[], text: string, find: FindType): void {
  const pairs = map.items as unknown as KeyPair[];
  const order = orderAt(path, kindOf(map, path), find);
  claimComment(map, pairs);
  if (order !== undefined) reorder(pairs, order);
  for (const [index, { key, value }] of pairs.entries()) {
    if (index === 0 || order !== undefined) key.spaceBefore = false;
    if (!isCollection(value)) continue;
    value.spaceBefore = false;
    if (value.flow === true && !fitsLine(value, text)) unfold(value);
    if (isMap(value)) arrange(value as YAMLMap<Node>, [...path, textOf(key)], text, find);
  }
}

/** Merged members stay first: what is written out wins over them wherever it stands. */
function reorder(pairs: KeyPair[], order: readonly string[]): void {
  const compare = byOrder(['<<', ...order]);
  pairs.sort((a, b) => compare(textOf(a.key), textOf(b.key)));
}

function textOf(key: Node): string {
  return isScalar(key) ? String(key.value) : '';
}

/** What the map of properties says its kind is: the type stands beside it. */
function kindOf(map: YAMLMap<Node>, path: readonly string[]): Parameters<typeof orderAt>[1] {
  const type = path.length === 3 ? types.get(map) : undefined;
  const variant = (discriminator: string): string | undefined => {
    const value: unknown = map.get(discriminator);
    return typeof value === 'string' ? value : undefined;
  };
  if (path.length === 2) {
    const properties: unknown = map.get('properties', true);
    const told: unknown = map.get('type');
    if (isMap(properties) && typeof told === 'string') types.set(properties as YAMLMap<Node>, told);
  }
  return { ...(type !== undefined && { type }), variant };
}

const types = new WeakMap<YAMLMap<Node>, string>();

function fitsLine(value: Node, text: string): boolean {
  const [start = 0, end = 0] = value.range ?? [];
  const source = text.slice(start, end);
  return !source.includes('\n') && source.length <= WIDTH;
}

/** What does not fit on a line is written as a block, one member a line. */
function unfold(value: Node): void {
  if (!isCollection(value) || value.items.length === 0) return;
  value.flow = false;
}

/** Empty lines between sections and between the members of `resources`, and nowhere else at those levels. */
function spread(contents: YAMLMap<Node>): void {
  const sections = contents.items as unknown as KeyPair[];
  for (const [index, { key, value }] of sections.entries()) {
    key.spaceBefore = index > 0 && SPACED.has(textOf(key));
    if (textOf(key) !== 'resources' || !isMap(value)) continue;
    for (const [position, pair] of (value.items as unknown as KeyPair[]).entries())
      pair.key.spaceBefore = position > 0;
  }
}
