import type { Entry, ListNode, MapNode, Node, ScalarNode } from './node.ts';

/** What a packed node is. Of text and quoted text the source holds the value itself. */
export const PACKED = { text: 0, quoted: 1, value: 2, list: 3, map: 4, name: 5 } as const;

/**
 * Numbers a node takes: what it is, where it begins and ends in the file, and a fourth: of a value its place among the
 * values, of a name that among the names, of a list or map the position behind everything in it. A map holds names and
 * values by turns.
 */
export const STRIDE = 4;

/** Nodes as numbers: a tenth of the room of a tree of objects, and nothing the collector has to follow. */
export interface Pack {
  readonly text: string;
  readonly numbers: Int32Array;
  /** What the source does not say as it stands: numbers, words such as true, folded text. */
  readonly values: readonly ScalarNode['value'][];
  /** Of the whole file. */
  readonly names: readonly string[];
}

/** Makes nodes out of numbers whenever they are looked at; they are not kept, but for the map looked at last. */
export class PackReader {
  readonly #pack: Pack;
  #lastMap = -1;
  #lastEntries: ReadonlyMap<string, Entry> = new Map();

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  node(at: number): Node {
    const { text, numbers, values } = this.#pack;
    const kind = numbers[at] ?? 0;
    if (kind === PACKED.map) return new PackedMap(this, at);
    if (kind === PACKED.list) return new PackedList(this, at);
    const start = this.start(at);
    const end = this.end(at);
    const quote = kind === PACKED.quoted ? 1 : 0;
    const value =
      kind === PACKED.value ? (values[this.#fourth(at)] ?? null) : text.slice(start + quote, end - quote);
    return { kind: 'scalar', value, start, end, weight: end - start + 1 };
  }

  start(at: number): number {
    return this.#pack.numbers[at + 1] ?? 0;
  }

  end(at: number): number {
    return this.#pack.numbers[at + 2] ?? 0;
  }

  #fourth(at: number): number {
    return this.#pack.numbers[at + 3] ?? 0;
  }

  #behind(at: number): number {
    const kind = this.#pack.numbers[at];
    return kind === PACKED.map || kind === PACKED.list ? this.#fourth(at) : at + STRIDE;
  }

  items(list: number): readonly Node[] {
    const items: Node[] = [];
    const end = this.#fourth(list);
    for (let at = list + STRIDE; at < end; at = this.#behind(at)) items.push(this.node(at));
    return items;
  }

  entries(map: number): ReadonlyMap<string, Entry> {
    if (map === this.#lastMap) return this.#lastEntries;
    const entries = new Map(this.members(map).map((entry) => [entry.name, entry]));
    this.#lastMap = map;
    this.#lastEntries = entries;
    return entries;
  }

  members(map: number): readonly Entry[] {
    const members: Entry[] = [];
    const end = this.#fourth(map);
    for (let at = map + STRIDE; at < end; at = this.#behind(at + STRIDE)) members.push(this.#entry(at));
    return members;
  }

  find(map: number, name: string): Entry | undefined {
    if (map === this.#lastMap) return this.#lastEntries.get(name);
    const end = this.#fourth(map);
    for (let at = map + STRIDE; at < end; at = this.#behind(at + STRIDE))
      if (this.#nameAt(at) === name) return this.#entry(at);
    return undefined;
  }

  names(map: number): readonly string[] {
    const names: string[] = [];
    const end = this.#fourth(map);
    for (let at = map + STRIDE; at < end; at = this.#behind(at + STRIDE)) names.push(this.#nameAt(at));
    return names;
  }

  #nameAt(at: number): string {
    return this.#pack.names[this.#fourth(at)] ?? '';
  }

  #entry(at: number): Entry {
    return {
      name: this.#nameAt(at),
      start: this.start(at),
      end: this.end(at),
      value: this.node(at + STRIDE),
    };
  }

  weight(at: number): number {
    const kind = this.#pack.numbers[at];
    if (kind !== PACKED.list && kind !== PACKED.map) return this.end(at) - this.start(at) + 1;
    const end = this.#fourth(at);
    let weight = 2;
    let child = at + STRIDE;
    while (child < end) {
      if (kind === PACKED.map) child += STRIDE;
      weight += this.weight(child);
      child = this.#behind(child);
    }
    return weight;
  }
}

abstract class PackedNode {
  protected readonly reader: PackReader;
  protected readonly at: number;

  constructor(reader: PackReader, at: number) {
    this.reader = reader;
    this.at = at;
  }

  get start(): number {
    return this.reader.start(this.at);
  }

  get end(): number {
    return this.reader.end(this.at);
  }

  get weight(): number {
    return this.reader.weight(this.at);
  }
}

class PackedList extends PackedNode implements ListNode {
  readonly kind = 'list';

  get items(): readonly Node[] {
    return this.reader.items(this.at);
  }
}

class PackedMap extends PackedNode implements MapNode {
  readonly kind = 'map';

  get entries(): ReadonlyMap<string, Entry> {
    return this.reader.entries(this.at);
  }

  find(name: string): Entry | undefined {
    return this.reader.find(this.at, name);
  }

  members(): readonly Entry[] {
    return this.reader.members(this.at);
  }

  names(): readonly string[] {
    return this.reader.names(this.at);
  }
}
