import { secretForms, SHORTEST_SECRET } from './secret-forms.ts';
import { NOWHERE, Spelling } from './spelling.ts';

/** A stretch of text, end exclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** What a hash is the beginning of: the first, the first two, the first three characters of a form. */
const ONE = 1;
const TWO = 2;
const THREE = 4;

/** The forms to look for, findable by their first eight characters. */
export class SecretIndex {
  readonly #known = new Set<string>();
  readonly #byHead = new Map<string, string[]>();
  readonly #shortHeads = new Set<string>();
  /** Bits of truth per hash of the first characters: nearly every position is dismissed by them alone. */
  readonly #hashes = new Uint8Array(65_536);
  longest = 0;

  add(secret: string): void {
    if (this.#known.has(secret)) return;
    this.#known.add(secret);
    for (const form of secretForms(secret)) this.#addForm(form);
  }

  #addForm(form: string): void {
    if (form.length < SHORTEST_SECRET) return;
    const head = form.slice(0, SHORTEST_SECRET);
    const same = this.#byHead.get(head);
    if (same?.includes(form) === true) return;
    this.#byHead.set(head, [...(same ?? []), form].sort(longestFirst));
    for (let length = 1; length < SHORTEST_SECRET; length += 1) this.#shortHeads.add(form.slice(0, length));
    this.#mark(form.charCodeAt(0), ONE);
    this.#mark(hashOfTwo(form, 0), TWO);
    this.#mark(hashAt(form, 0), THREE);
    this.longest = Math.max(this.longest, form.length);
  }

  #mark(hash: number, bit: number): void {
    this.#hashes[hash] = (this.#hashes[hash] ?? 0) | bit;
  }

  get empty(): boolean {
    return this.longest === 0;
  }

  /** Where the longest form ends that stands at a position; -1 where there is none. `escape`: where the next one is. */
  endAt(spelling: Spelling, at: number, escape: number): number {
    return this.#dismisses(spelling, at, escape - at) ? -1 : this.#longestAt(spelling, at, escape);
  }

  /** Decided by the plain characters before the next escape. Asked at every position, and must cost nothing. */
  #dismisses(spelling: Spelling, at: number, plain: number): boolean {
    const { text } = spelling;
    if (plain >= 3) return ((this.#hashes[hashAt(text, at)] ?? 0) & THREE) === 0;
    if (plain === 2) return ((this.#hashes[hashOfTwo(text, at)] ?? 0) & TWO) === 0;
    return !this.#beginsWith(text.charCodeAt(at)) && (plain === 1 || this.#dismissesEscape(spelling, at));
  }

  #dismissesEscape(spelling: Spelling, at: number): boolean {
    const short = spelling.shortEscape(at);
    return short !== undefined && !this.#beginsWith(short);
  }

  #beginsWith(code: number): boolean {
    return ((this.#hashes[code] ?? 0) & ONE) !== 0;
  }

  #longestAt(spelling: Spelling, at: number, escape: number): number {
    if (escape - at < SHORTEST_SECRET) return this.#longestSpelled(spelling, at);
    const { text } = spelling;
    let longest = -1;
    for (const form of this.#byHead.get(text.slice(at, at + SHORTEST_SECRET)) ?? []) {
      const plain = Math.min(form.length, escape - at);
      if (!startsAlike(text, at, form, plain)) continue;
      const end = plain === form.length ? at + plain : spelling.endOf(form, plain, at + plain);
      longest = Math.max(longest, end);
    }
    return longest;
  }

  /** There is an escape among the first characters: each of their readings is followed while some form begins so. */
  #longestSpelled(spelling: Spelling, at: number): number {
    let longest = -1;
    const open = [{ text: '', next: at }];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      for (const { text, next } of spelling.readings(state.next)) {
        const read = state.text + text;
        if (read.length < SHORTEST_SECRET) {
          if (this.#shortHeads.has(read)) open.push({ text: read, next });
          continue;
        }
        for (const form of this.#byHead.get(read.slice(0, SHORTEST_SECRET)) ?? []) {
          if (form.startsWith(read)) longest = Math.max(longest, spelling.endOf(form, read.length, next));
        }
      }
    }
    return longest;
  }

  /** True when the text from a position to its end is the beginning of a longer form. */
  mayBegin(spelling: Spelling, at: number, escape: number): boolean {
    const { text } = spelling;
    if (escape !== NOWHERE) {
      if (this.#dismisses(spelling, at, escape - at)) return false;
      spelling.cutShort = false;
      this.#longestAt(spelling, at, escape);
      return spelling.cutShort;
    }
    if (text.length - at < SHORTEST_SECRET) return this.#shortHeads.has(text.slice(at));
    if (this.#dismisses(spelling, at, SHORTEST_SECRET)) return false;
    const forms = this.#byHead.get(text.slice(at, at + SHORTEST_SECRET));
    const plain = text.length - at;
    return forms?.some((form) => form.length > plain && startsAlike(text, at, form, plain)) ?? false;
  }
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function startsAlike(text: string, at: number, form: string, length: number): boolean {
  return text.startsWith(length === form.length ? form : form.slice(0, length), at);
}

/** Small numbers only, so that nothing but arithmetic is done at each position. */
function hashAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & 0xffff;
}

function hashOfTwo(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) & 0xffff;
}

/** Where secrets stand; overlapping finds are one interval, so that nothing of either stays visible. */
export function findSecrets(text: string, index: SecretIndex): readonly Interval[] {
  const found: Interval[] = [];
  const spelling = new Spelling(text);
  let escape = spelling.escapeFrom(0);
  for (let at = 0; at + SHORTEST_SECRET <= text.length; at += 1) {
    if (at > escape) escape = spelling.escapeFrom(at);
    const end = index.endAt(spelling, at, escape);
    if (end < 0) continue;
    const last = found.at(-1);
    if (last === undefined || at >= last.end) found.push({ start: at, end });
    else if (end > last.end) found[found.length - 1] = { start: last.start, end };
  }
  return found;
}

/** Where the undecided end of a text begins: a form may go on in the next piece. */
export function undecidedFrom(text: string, index: SecretIndex): number {
  const spelling = new Spelling(text);
  for (let at = spelling.tailOf(index.longest - 1); at < text.length; at += 1) {
    if (index.mayBegin(spelling, at, spelling.escapeFrom(at))) return startOfSecretAround(text, at, index);
  }
  return text.length;
}

function startOfSecretAround(text: string, at: number, index: SecretIndex): number {
  const around = findSecrets(text, index).find(({ start, end }) => start < at && at < end);
  return around?.start ?? at;
}
