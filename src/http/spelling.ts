import { namedCodePoint } from './html-names.ts';

/** Encodings inside each other that are looked through: JSON inside JSON, HTML inside JSON, and so on. */
const LAYERS = 2;
/** Behind the end of every text: a small number, so that positions stay small numbers for V8. */
export const NOWHERE = 2 ** 30 - 1;

const LONGEST_NAME = 24;
/** What an escape takes at most, with its signs. */
const LONGEST_ESCAPE = LONGEST_NAME + 3;
const ESCAPE = /[\\%&]/g;
const PUNCTUATION = /^[ -/:-@[-`{-~]$/;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const AMPERSAND = 0x26;
const NUMBER_SIGN = 0x23;

/** What a backslash makes of the characters that stand for one character by themselves; punctuation for itself. */
const SHORT_ESCAPES = new Map(
  Object.entries({
    a: 7,
    b: 8,
    t: 9,
    n: 10,
    v: 11,
    f: 12,
    r: 13,
    e: 27,
    0: 0,
    N: 0x85,
    L: 0x2028,
    P: 0x2029,
  }),
);
/** The same by code; -1 where the backslash stands for itself only, nothing where more is to be read. */
const SHORT_CODES: readonly (number | undefined)[] = Array.from({ length: 128 }, (_none, code) => {
  const text = String.fromCharCode(code);
  if (text === 'u' || text === 'U' || text === 'x') return undefined;
  return SHORT_ESCAPES.get(text) ?? (PUNCTUATION.test(text) ? code : -1);
});

/** One way to read what stands at a position: what it stands for, and where the text goes on. */
export interface Reading {
  readonly text: string;
  readonly next: number;
}

/**
 * A text with its escapes: what backslashes spell in JSON and programs (`\n`, `\/`, `\xe4`, `\u00e4`, `\u{e4}`,
 * `\U000000e4`), what `%` spells in addresses and forms (UTF-8, else Latin-1), and what `&…;` spells in HTML and XML. Each
 * may be spelled by another. Nothing is decided about a text as a whole: at every position the plain character is one
 * reading, and what an escape stands for another one, so that it does not matter what stands before.
 */
export class Spelling {
  readonly text: string;
  /** Set when something was read that goes on behind the end of the text. */
  cutShort = false;
  #asked = -1;
  #escape = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Where the first character stands, from a position on, with which an escape may begin; else nowhere. */
  escapeFrom(at: number): number {
    if (at >= this.#asked && at <= this.#escape) return this.#escape;
    ESCAPE.lastIndex = at;
    this.#asked = at;
    this.#escape = ESCAPE.exec(this.text)?.index ?? NOWHERE;
    return this.#escape;
  }

  /**
   * What stands for itself or for one character behind a backslash, whatever else is escaped around it: the character's
   * code, -1 where the escape stands for nothing else. Undefined where that has to be read.
   */
  shortEscape(at: number): number | undefined {
    const sign = this.text.charCodeAt(at);
    const next = this.text.charCodeAt(at + 1);
    if (next !== next || isIntroducer(next)) return undefined;
    if (sign === BACKSLASH) return SHORT_CODES[next];
    const goesOn = isAlphanumeric(next) || (sign === AMPERSAND && next === NUMBER_SIGN);
    return goesOn ? undefined : -1;
  }

  /**
   * The first position from which the text to the end may spell no more than so many characters. An escape takes many
   * characters for one.
   */
  tailOf(length: number): number {
    const { text } = this;
    let first = Math.max(0, text.length - length);
    if (this.escapeFrom(0) === NOWHERE) return first;
    let room = length;
    for (let at = text.length - 1; at >= 0; at -= 1) {
      if (isIntroducer(text.charCodeAt(at))) room += LONGEST_ESCAPE;
      if (text.length - at <= room) first = Math.min(first, at);
    }
    return first;
  }

  /** All readings at a position, the plain character first; none at the end of the text. */
  readings(at: number, layers: number = LAYERS): readonly Reading[] {
    if (at >= this.text.length) {
      this.cutShort = true;
      return [];
    }
    const plain = { text: this.text.charAt(at), next: at + 1 };
    if (layers === 0 || !isIntroducer(this.text.charCodeAt(at))) return [plain];
    const readings = [...this.readings(at, layers - 1)];
    for (const intro of [...readings]) {
      const read = this.#escaped(intro, layers - 1);
      if (read !== undefined && !readings.some((known) => equal(known, read))) readings.push(read);
    }
    return readings;
  }

  /**
   * The greatest end of a given text that is spelled at a position, after its first characters have been read; -1 where
   * something else stands there.
   */
  endOf(wanted: string, from: number, at: number): number {
    let here = new Set([at]);
    let ahead = new Set<number>();
    for (let index = from; index < wanted.length; index += 1) {
      const after = ahead;
      ahead = new Set();
      for (const position of here) {
        for (const { text, next } of this.readings(position)) {
          if (wanted.startsWith(text, index)) (text.length === 1 ? after : ahead).add(next);
        }
      }
      if (after.size === 0 && ahead.size === 0) return -1;
      here = after;
    }
    return Math.max(-1, ...here);
  }

  /** The one reading with most escapes undone. */
  #last(at: number, layers: number): Reading | undefined {
    return this.readings(at, layers).at(-1);
  }

  #escaped({ text, next }: Reading, layers: number): Reading | undefined {
    if (text === '\\') return this.#backslash(next, layers);
    if (text === '%') return this.#percent(next, layers);
    return text === '&' ? this.#reference(next, layers) : undefined;
  }

  #backslash(at: number, layers: number): Reading | undefined {
    const mark = this.#last(at, layers);
    if (mark === undefined) return undefined;
    const short = SHORT_ESCAPES.get(mark.text);
    if (short !== undefined) return character(short, mark.next);
    if (mark.text === 'x') return this.#codePoint(mark.next, 2, layers);
    if (mark.text === 'U') return this.#codePoint(mark.next, 8, layers);
    if (mark.text === 'u') return this.#unicode(mark.next, layers);
    return PUNCTUATION.test(mark.text) ? mark : undefined;
  }

  #unicode(at: number, layers: number): Reading | undefined {
    const brace = this.#last(at, layers);
    if (brace?.text !== '{') return this.#codePoint(at, 4, layers);
    const inside = this.#until('}', brace.next, layers);
    return inside === undefined ? undefined : numbered(inside.text, /^[\da-f]+$/i, 16, inside.next);
  }

  #codePoint(at: number, digits: number, layers: number): Reading | undefined {
    const read = this.#hex(at, digits, layers);
    return read && character(read.value, read.next);
  }

  #percent(at: number, layers: number): Reading | undefined {
    const first = this.#hex(at, 2, layers);
    if (first === undefined) return undefined;
    const bytes = [first.value];
    let { next } = first;
    for (let more = continuations(first.value); more > 0; more -= 1) {
      const sign = this.#last(next, layers);
      const byte = sign?.text === '%' ? this.#hex(sign.next, 2, layers) : undefined;
      if (byte === undefined || (byte.value & 0xc0) !== 0x80) return character(first.value, first.next);
      bytes.push(byte.value);
      next = byte.next;
    }
    return { text: bytes.length === 1 ? String.fromCharCode(first.value) : utf8(bytes), next };
  }

  #reference(at: number, layers: number): Reading | undefined {
    const inside = this.#until(';', at, layers);
    if (inside === undefined) return undefined;
    const { text, next } = inside;
    if (text.startsWith('#x') || text.startsWith('#X'))
      return numbered(text.slice(2), /^[\da-f]+$/i, 16, next);
    if (text.startsWith('#')) return numbered(text.slice(1), /^\d+$/, 10, next);
    const point = namedCodePoint(text);
    return point === undefined ? undefined : character(point, next);
  }

  #hex(at: number, digits: number, layers: number): { value: number; next: number } | undefined {
    let value = 0;
    let next = at;
    for (let left = digits; left > 0; left -= 1) {
      const digit = this.#last(next, layers);
      if (digit === undefined || !/^[\da-f]$/i.test(digit.text)) return undefined;
      value = value * 16 + parseInt(digit.text, 16);
      next = digit.next;
    }
    return { value, next };
  }

  /** The letters, digits and `#` before a sign that ends them. */
  #until(sign: string, at: number, layers: number): Reading | undefined {
    let text = '';
    let next = at;
    while (text.length < LONGEST_NAME) {
      const read = this.#last(next, layers);
      if (read === undefined) return undefined;
      next = read.next;
      if (read.text === sign) return { text, next };
      if (!/^[\da-z#]$/i.test(read.text)) return undefined;
      text += read.text;
    }
    return undefined;
  }
}

function isIntroducer(code: number): boolean {
  return code === BACKSLASH || code === PERCENT || code === AMPERSAND;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function equal(a: Reading, b: Reading): boolean {
  return a.next === b.next && a.text === b.text;
}

function numbered(digits: string, shape: RegExp, base: number, next: number): Reading | undefined {
  return shape.test(digits) ? character(parseInt(digits, base), next) : undefined;
}

function character(point: number, next: number): Reading | undefined {
  return point <= 0x10ffff ? { text: String.fromCodePoint(point), next } : undefined;
}

/** How many bytes follow the first one of a character in UTF-8. */
function continuations(first: number): number {
  if (first >= 0xf0 && first < 0xf5) return 3;
  if (first >= 0xe0 && first < 0xf0) return 2;
  return first >= 0xc2 && first < 0xe0 ? 1 : 0;
}

function utf8(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('utf8');
}
