import { secretForms, SHORTEST_SECRET } from './secret-forms.ts';

/** A stretch of text, end exclusive. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The forms to look for, findable by their first eight characters. */
export class SecretIndex {
  readonly #known = new Set<string>();
  readonly #byHead = new Map<string, string[]>();
  readonly #shortHeads = new Set<string>();
  /** One bit of truth per hash of three characters: nearly every position is dismissed by it alone. */
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
    this.#hashes[hashAt(form, 0)] = 1;
    this.longest = Math.max(this.longest, form.length);
  }

  get empty(): boolean {
    return this.longest === 0;
  }

  /** Length of the longest form that stands at a position, or 0. */
  matchAt(text: string, at: number): number {
    return this.#hashes[hashAt(text, at)] === 1 ? this.#longestAt(text, at) : 0;
  }

  /** Apart from the question whether there may be one, which is asked at every position and must cost nothing. */
  #longestAt(text: string, at: number): number {
    const forms = this.#byHead.get(text.slice(at, at + SHORTEST_SECRET));
    return forms?.find((form) => text.startsWith(form, at))?.length ?? 0;
  }

  /** True when the text from a position to its end is the beginning of a longer form. */
  mayBegin(text: string, at: number): boolean {
    const rest = text.slice(at);
    if (rest.length < SHORTEST_SECRET) return this.#shortHeads.has(rest);
    if (this.#hashes[hashAt(text, at)] !== 1) return false;
    const forms = this.#byHead.get(rest.slice(0, SHORTEST_SECRET));
    return forms?.some((form) => form.length > rest.length && form.startsWith(rest)) ?? false;
  }
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

function hashAt(text: string, at: number): number {
  const first = Math.imul(text.charCodeAt(at), 961) + Math.imul(text.charCodeAt(at + 1), 31);
  return (first + text.charCodeAt(at + 2)) & 0xffff;
}

/** Where secrets stand; overlapping finds are one interval, so that nothing of either stays visible. */
export function findSecrets(text: string, index: SecretIndex): readonly Interval[] {
  const found: Interval[] = [];
  for (let at = 0; at + SHORTEST_SECRET <= text.length; at += 1) {
    const length = index.matchAt(text, at);
    if (length === 0) continue;
    const last = found.at(-1);
    if (last === undefined || at >= last.end) found.push({ start: at, end: at + length });
    else if (at + length > last.end) found[found.length - 1] = { start: last.start, end: at + length };
  }
  return found;
}

/** Where the undecided end of a text begins: a form may go on in the next piece. */
export function undecidedFrom(text: string, index: SecretIndex): number {
  const first = Math.max(0, text.length - index.longest + 1);
  for (let at = first; at < text.length; at += 1) {
    if (index.mayBegin(text, at)) return startOfSecretAround(text, at, index);
  }
  return text.length;
}

function startOfSecretAround(text: string, at: number, index: SecretIndex): number {
  const around = findSecrets(text, index).find(({ start, end }) => start < at && at < end);
  return around?.start ?? at;
}
