import { hash } from 'node:crypto';
import { isObject, type Json, type JsonObject } from '../core/json.ts';
import type { JournalEntry } from '../core/store.ts';
import { damaged, type Place } from './damage.ts';
import type { Cipher } from './encryption.ts';
import { compactEntry, expandEntry } from './compact-entry.ts';
import { entryProblem } from './entry-shape.ts';

/** The document that journal entries continue. Entries of a lower serial have been folded into it already. */
export interface Base {
  readonly lineage: string;
  readonly serial: number;
}

/** One verified line. */
export interface JournalLine {
  readonly base: { readonly lineage: string; readonly serial: number };
  readonly entry: JournalEntry;
}

/** A journal as read: its good lines, how many bytes they take, and the checksum the next line continues. */
export interface Journal {
  readonly lines: readonly JournalLine[];
  readonly bytes: number;
  readonly last: Link;
}

/** Where the chain of checksums stands. */
export interface Link {
  readonly base: string;
  readonly sum: string;
}

export const CHAIN_START: Link = { base: '', sum: '' };

const LINE = /^\{"sum":"([0-9a-f]{16})",(.*\})$/su;
const BASE = /^([^/]*)\/(\d{1,15})$/u;

/** The texts of entries, each checksum including the one before, so that no line can be lost in the middle. */
export function encodeEntries(
  entries: readonly JournalEntry[],
  base: Base,
  last: Link,
  cipher?: Cipher,
): { readonly text: string; readonly last: Link } {
  const name = baseText(base);
  const quoted = JSON.stringify(name);
  let link = last;
  const lines = entries.map((each) => {
    const entry = JSON.stringify(compactEntry(each));
    const content =
      cipher === undefined ? `"entry":${entry}` : `"sealed":${JSON.stringify(cipher.seal(entry, name))}`;
    const rest = `"base":${quoted},${content}}`;
    link = { base: name, sum: chain(link, name, rest) };
    return `{"sum":"${link.sum}",${rest}\n`;
  });
  return { text: lines.join(''), last: link };
}

/** First part of the lineage and serial: enough to tell a journal that belongs to another document. */
export function baseText(base: Base): string {
  return `${base.lineage.slice(0, 8)}/${String(base.serial)}`;
}

export interface ParseJournalOptions {
  readonly cipher?: Cipher | undefined;
  /** The medium may hold half a line after a crash; anything else is damage. */
  readonly tears: boolean;
}

/** Reads journal text. A torn last line is left out; whatever else does not verify is refused. */
export function parseJournal(text: string, place: Place, options: ParseJournalOptions): Journal {
  const end = text.lastIndexOf('\n') + 1;
  const whole = text.slice(0, end);
  const lines: JournalLine[] = [];
  let last = CHAIN_START;
  for (const line of whole === '' ? [] : whole.slice(0, -1).split('\n')) {
    const { base, rest, sum } = readLine(line, lines.length + 1, last, place);
    last = { base, sum };
    lines.push(readContent(rest, base, lines.length + 1, place, options.cipher));
  }
  const tail = text.slice(end);
  if (tail !== '' && (!options.tears || isWhole(tail.slice(0, -1), last))) {
    throw damaged(place, 'the last line of its journal is not closed');
  }
  return { lines, bytes: Buffer.byteLength(whole), last };
}

function readLine(line: string, number: number, last: Link, place: Place): Link & { rest: JsonObject } {
  const match = LINE.exec(line);
  const [sum, text] = [match?.[1] ?? '', match?.[2] ?? ''];
  const rest = parse(`{${text}`);
  const base = rest?.['base'];
  if (rest === undefined || typeof base !== 'string' || chain(last, base, text) !== sum) {
    throw damaged(place, `the checksum of line ${number} of its journal does not fit`);
  }
  return { rest, base, sum };
}

/** A line that verifies although its end was overwritten: damage, not a torn write. */
function isWhole(line: string, last: Link): boolean {
  const match = LINE.exec(line);
  const base = parse(`{${match?.[2] ?? ''}`)?.['base'];
  return match !== null && typeof base === 'string' && chain(last, base, match[2] ?? '') === match[1];
}

function readContent(
  rest: JsonObject,
  base: string,
  number: number,
  place: Place,
  cipher: Cipher | undefined,
): JournalLine {
  const match = BASE.exec(base);
  if (match === null) throw damaged(place, `line ${number} does not name the state it continues`);
  const sealed = rest['sealed'];
  const entry = expandEntry(
    sealed === undefined ? rest['entry'] : parse(unseal(sealed, base, place, cipher)),
  );
  const problem = entryProblem(entry);
  if (problem !== undefined) throw damaged(place, `line ${number}: ${problem}`);
  return {
    base: { lineage: match[1] ?? '', serial: Number(match[2]) },
    entry: entry as unknown as JournalEntry,
  };
}

function unseal(sealed: Json, base: string, place: Place, cipher: Cipher | undefined): string {
  if (cipher !== undefined) return cipher.open(sealed, base, place);
  throw damaged(
    { ...place, repair: 'Set HOLDFAST_STATE_PASSPHRASE to the passphrase it was encrypted with.' },
    'it is encrypted',
  );
}

function chain(last: Link, base: string, rest: string): string {
  const before = last.base === base ? last.sum : '';
  return hash('sha256', `${before}\n${rest}`).slice(0, 16);
}

function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
