import type { Recorded } from '../core/model.ts';
import type { StateDocument } from '../core/store.ts';

/** Around the resources of a stored document; each has a line of its own, in the order of their addresses. */
const OPENING = '\n"resources":{\n';
const CLOSING = '\n}';

/** The texts that documents were read from. */
const texts = new WeakMap<StateDocument, string>();

/** Notes that a document was read from this very text, which is as `serialiseDocument` writes it. */
export function readFrom(document: StateDocument, text: string): void {
  texts.set(document, text);
}

/**
 * The lines of the document that a run began with. A record is never changed, only replaced: one that is still the very
 * same is stored again as it stands there. To be asked in the order of addresses.
 */
export class StoredLines {
  readonly #resources: StateDocument['resources'];
  readonly #addresses: readonly string[];
  readonly #lines: readonly string[];
  #at = 0;

  private constructor(
    resources: StateDocument['resources'],
    addresses: readonly string[],
    lines: readonly string[],
  ) {
    this.#resources = resources;
    this.#addresses = addresses;
    this.#lines = lines;
  }

  /** Undefined where a document was not read, or where what it was read from has other line ends. */
  static of(document: StateDocument): StoredLines | undefined {
    const text = texts.get(document) ?? '';
    const start = text.indexOf(OPENING) + OPENING.length;
    const end = text.indexOf(CLOSING, start);
    if (start < OPENING.length || end < 0) return undefined;
    const lines = text.slice(start, end).split('\n');
    const addresses = Object.keys(document.resources).sort();
    return lines.length === addresses.length
      ? new StoredLines(document.resources, addresses, lines)
      : undefined;
  }

  /** A record's line without the comma behind it, if it is stored there; `start` is what it has to begin with. */
  line(address: string, start: string, record: Recorded): string | undefined {
    while ((this.#addresses[this.#at] ?? address) < address) this.#at += 1;
    if (this.#addresses[this.#at] !== address || this.#resources[address] !== record) return undefined;
    const line = this.#lines[this.#at] ?? '';
    const whole = line.endsWith(',') ? line.slice(0, -1) : line;
    return whole.startsWith(`${start}{`) && whole.endsWith('}') ? whole : undefined;
  }
}
