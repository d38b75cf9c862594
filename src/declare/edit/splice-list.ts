import { isNode, type YAMLSeq } from 'yaml';
import { equal, type Json } from '../../core/json.ts';
import type { Splice } from './pull-values.ts';
import { refused, type Refused } from './refused.ts';
import { holdsMore, literal } from './splice.ts';

interface WantedList {
  readonly live: readonly Json[];
  readonly declared: readonly Json[];
  readonly unordered: boolean;
}

/** One element as written, with the comments that belong to it. */
interface Piece extends Splice {
  readonly node: unknown;
}

/** Elements that stay are kept as they are written; the others go, and new ones are added. */
export function spliceList(text: string, list: YAMLSeq, wanted: WantedList): Splice | Refused {
  const pieces = list.flow === true ? flowPieces(text, list) : blockPieces(text, list);
  const [first] = pieces;
  if (first === undefined || pieces.length !== wanted.declared.length)
    return refused('its elements are not written one by one');
  const parts = arrange(wanted);
  const kept = new Set(parts.map((part) => ('keep' in part ? part.keep : -1)));
  const gone = pieces.filter((_piece, index) => !kept.has(index));
  const why = gone
    .map(({ text: source, node }) => goneWhy(source, node))
    .find((found) => found !== undefined);
  if (why !== undefined) return refused(why);
  const end = pieces.at(-1)?.end ?? first.end;
  const render = list.flow === true ? flowText : blockText;
  return { start: first.start, end, text: render(parts, pieces, text.charAt(end - 1) === '\n') };
}

type Part = { readonly keep: number } | { readonly add: Json };

/** For each live element the declared one that stays, or a new one; where order means nothing, the declared order. */
function arrange({ live, declared, unordered }: WantedList): Part[] {
  const free = new Set(declared.keys());
  const parts = live.map((value): Part => {
    const keep = [...free].find((index) => equal(declared[index] ?? null, value));
    if (keep === undefined) return { add: value };
    free.delete(keep);
    return { keep };
  });
  const place = (part: Part): number => ('keep' in part ? part.keep : declared.length);
  return unordered ? parts.toSorted((a, b) => place(a) - place(b)) : parts;
}

function flowText(parts: readonly Part[], pieces: readonly Piece[]): string {
  return parts
    .map((part) => ('keep' in part ? (pieces[part.keep]?.text ?? '') : literal(part.add)))
    .join(', ');
}

function blockText(parts: readonly Part[], pieces: readonly Piece[], ended: boolean): string {
  const indent = /^([ \t]*)-/mu.exec(pieces[0]?.text ?? '')?.[1] ?? '';
  const lines = parts.map((part) =>
    'keep' in part ? (pieces[part.keep]?.text ?? '') : `${indent}- ${literal(part.add)}`,
  );
  const whole = lines.map((line) => (line.endsWith('\n') ? line : `${line}\n`)).join('');
  return ended ? whole : whole.slice(0, -1);
}

function goneWhy(source: string, node: unknown): string | undefined {
  const why = holdsMore(source, node);
  if (why !== undefined) return `an element that is gone at the vendor cannot be taken out: ${why}`;
  return /(^|\s)#/mu.test(source.replaceAll(/"[^"]*"|'[^']*'/gu, ''))
    ? 'an element that is gone at the vendor has a comment; take it out by hand'
    : undefined;
}

function flowPieces(text: string, { items }: YAMLSeq): Piece[] {
  return items.flatMap((node) => {
    const range = isNode(node) ? node.range : undefined;
    return range == null
      ? []
      : [{ start: range[0], end: range[1], text: text.slice(range[0], range[1]), node }];
  });
}

/** Whole lines: from after the element before to the end of the element's last line. */
function blockPieces(text: string, { items }: YAMLSeq): Piece[] {
  const pieces: Piece[] = [];
  for (const node of items) {
    const range = isNode(node) ? node.range : undefined;
    if (range == null) return [];
    const last = text.charAt(range[1] - 1) === '\n' ? range[1] - 1 : text.indexOf('\n', range[1]);
    const end = last < 0 ? text.length : last + 1;
    const start = pieces.at(-1)?.end ?? text.lastIndexOf('\n', range[0] - 1) + 1;
    if (!/^(?:\s*(?:#.*)?\n)*[ \t]*-[ \t]/u.test(text.slice(start, range[0]))) return [];
    pieces.push({ start, end, text: text.slice(start, end), node });
  }
  return pieces;
}
