import type { Range, Source } from '../core/diagnostic.ts';
import type { Place } from './findings.ts';
import { pathOf, type Block } from './manifest.ts';
import { nodeAt, type Entry, type Node, type Span } from './node.ts';
import type { SourceFile } from './source-file.ts';

/**
 * What finds a resource's properties in the file that declares it. Where the file can be read again it remembers only
 * the file and the name: few runs ask for places, and a large manifest's tree is the largest thing they would keep.
 */
export function sourceOf({ file, section, entry, readAgain }: Block): Source {
  return readAgain === undefined
    ? new KeptSource(file, entry)
    : new NamedSource(file, readAgain, section, entry.name);
}

abstract class BlockSource implements Source {
  protected readonly file: SourceFile;

  constructor(file: SourceFile) {
    this.file = file;
  }

  protected abstract entry(): Entry;

  get filename(): string {
    return this.file.filename;
  }

  locate(path: readonly (string | number)[], part: 'key' | 'value' = 'value'): Range {
    const { start, end } = spanOf(this.entry(), path, part);
    return this.file.range(start, end);
  }
}

class KeptSource extends BlockSource {
  readonly #entry: Entry;

  constructor(file: SourceFile, entry: Entry) {
    super(file);
    this.#entry = entry;
  }

  protected entry(): Entry {
    return this.#entry;
  }
}

class NamedSource extends BlockSource {
  readonly #readAgain: () => Node | undefined;
  readonly #section: string;
  readonly #name: string;

  constructor(file: SourceFile, readAgain: () => Node | undefined, section: string, name: string) {
    super(file);
    this.#readAgain = readAgain;
    this.#section = section;
    this.#name = name;
  }

  protected entry(): Entry {
    const root = this.#readAgain();
    const { entry } = root === undefined ? {} : nodeAt(root, [this.#section, this.#name]);
    if (entry?.name !== this.#name) throw new TypeError(`${this.#name} is no longer where it was read`);
    return entry;
  }
}

/** The place of a property; what is not declared has the place of what is around it. */
export function placeOfProperty(
  block: Block,
  address: string,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): Place {
  const { start, end } = spanOf(block.entry, path, part);
  return { file: block.file, start, end, path: [...pathOf(block), 'properties', ...path], address };
}

function spanOf(entry: Entry, path: readonly (string | number)[], part: 'key' | 'value'): Span {
  if (path.length === 0) return part === 'key' ? entry : { start: entry.start, end: entry.value.end };
  const properties = entry.value.kind === 'map' ? entry.value.entries.get('properties') : undefined;
  if (properties === undefined) return entry;
  const found = nodeAt(properties.value, path);
  if (found.steps < path.length) return found.entry ?? properties;
  return part === 'key' ? (found.entry ?? found.node) : found.node;
}
