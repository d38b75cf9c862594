import { parseEvents, YAMLException } from 'js-yaml';
import type { Entry, MapNode } from './node.ts';
import { NumberBuffer } from './number-buffer.ts';
import { Packer } from './pack-yaml.ts';
import { PackReader } from './packed-node.ts';
import { Names } from './yaml-names.ts';

/** Characters a piece has at least, but for the last of a map: some twenty resources. */
const PIECE = 1 << 13;

/** A member that holds a block map and nothing on its own line, as far as the first member of that map. */
const NESTED = /[\w$-]+:[ ]*\r?\n(?:[ ]*(?:#[^\r\n]*)?\r?\n)*(?<indent>[ ]+)(?=[A-Za-z_$])/uy;

/** The line end before a line that begins a member of a block map. Other characters that JavaScript calls line ends are none in YAML. */
function memberAt(indent: number): RegExp {
  return new RegExp(`[\\r\\n] {${String(indent)}}[A-Za-z_$][\\w-]*:(?=[ \\r\\n])`, 'gu');
}

/**
 * Reads a long document as the block maps it consists of, a piece at a time: the parser lists all events of a text
 * before the first is looked at, and those take eight times the room of the text.
 *
 * A line that begins a member at the indentation of a block map is in no other construct, whatever stands before it:
 * texts and lists in that map are indented further. So the pieces mean what the whole does, or one of them is no YAML.
 * Undefined where the document is short, is no such map, or holds what only a whole reading can judge.
 */
export function readPieces(text: string, maxDepth: number, size: number = PIECE): MapNode | undefined {
  return text.length < 2 * size ? undefined : new PieceReader(text, maxDepth, size).read();
}

interface Inner {
  readonly begin: number;
  readonly indent: number;
}

class PieceReader {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #size: number;
  readonly #names = new Names();
  readonly #numbers = new NumberBuffer();

  constructor(text: string, maxDepth: number, size: number) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#size = size;
  }

  read(): MapNode | undefined {
    const starts = [0, ...Array.from(this.#text.matchAll(memberAt(0)), ({ index }) => index + 1)];
    const root = new Joined();
    let from = 0;
    for (const [index, start] of starts.entries()) {
      const end = starts[index + 1] ?? this.#text.length;
      const inner = end - start < 2 * this.#size ? undefined : this.#innerOf(start);
      if (inner === undefined && end - from < this.#size && end < this.#text.length) continue;
      const map = inner === undefined ? this.#piece(from, end, this.#maxDepth) : this.#long(from, inner, end);
      if (map === undefined || !root.add(map)) return undefined;
      from = end;
    }
    const node = root.node();
    return node && (starts.length === 1 || this.#atMargin(node.start)) ? node : undefined;
  }

  /** Whether a block map begins here, at the left margin: only then do further lines that were found go on with it. */
  #atMargin(start: number): boolean {
    return (
      this.#text[start] !== '{' && /^[\r\n\ufeff]?$/u.test(this.#text.slice(Math.max(0, start - 1), start))
    );
  }

  /** Where the block map begins that is all there is of a member, and how far it is indented. */
  #innerOf(member: number): Inner | undefined {
    NESTED.lastIndex = member;
    const indent = NESTED.exec(this.#text)?.groups?.['indent']?.length;
    return indent === undefined ? undefined : { begin: NESTED.lastIndex - indent, indent };
  }

  /** Members of the document, the last of them long. */
  #long(from: number, { begin, indent }: Inner, end: number): MapNode | undefined {
    const head = this.#piece(from, begin, this.#maxDepth);
    const value = head && this.#inner(begin, end, indent);
    return value && withLast(head, value);
  }

  #inner(begin: number, end: number, indent: number): MapNode | undefined {
    const member = memberAt(indent);
    const inner = new Joined();
    for (let from = begin; from < end;) {
      member.lastIndex = from + this.#size - 1;
      const found = member.exec(this.#text);
      const to = found === null ? end : Math.min(found.index + 1, end);
      const piece = this.#piece(from, to, this.#maxDepth - 1);
      if (piece === undefined || !inner.add(piece)) return undefined;
      from = to;
    }
    return inner.node();
  }

  #piece(start: number, end: number, maxDepth: number): MapNode | undefined {
    try {
      const events = parseEvents(this.#text.slice(start, end), { maxDepth });
      const pack = new Packer({ text: this.#text, start, end }, this.#names, this.#numbers).pack(events);
      const node = pack && new PackReader(pack).node(0);
      return node?.kind === 'map' ? node : undefined;
    } catch (error) {
      if (error instanceof YAMLException) return undefined;
      throw error;
    }
  }
}

/** A map with another value of its last member. */
function withLast(map: MapNode, value: MapNode): MapNode | undefined {
  const last = [...map.entries.values()].at(-1);
  if (last === undefined) return undefined;
  const entries = new Map(map.entries).set(last.name, { ...last, value });
  const weight = map.weight - last.value.weight + value.weight;
  return { kind: 'map', entries, start: map.start, end: value.end, weight };
}

/** Maps that follow each other, as one. */
class Joined {
  readonly #entries = new Map<string, Entry>();
  #start: number | undefined;
  #end = 0;
  #weight = 2;

  /** False where a name stands twice. */
  add({ entries, start, end, weight }: MapNode): boolean {
    this.#start ??= start;
    this.#end = end;
    this.#weight += weight - 2;
    const before = this.#entries.size;
    for (const [name, entry] of entries) this.#entries.set(name, entry);
    return this.#entries.size === before + entries.size;
  }

  node(): MapNode | undefined {
    if (this.#start === undefined) return undefined;
    return { kind: 'map', entries: this.#entries, start: this.#start, end: this.#end, weight: this.#weight };
  }
}
