import type { Range, Source } from '../core/diagnostic.ts';
import type { Place } from './findings.ts';
import { pathOf, type Block } from './manifest.ts';
import { nodeAt, type Entry, type Node, type Span } from './node.ts';
import type { SourceFile } from './source-file.ts';

/**
 * What finds a resource's properties in the file that declares it. Where the file can be read again it remembers only
 * the file and the name: few runs ask for places, and a large manifest's tree is the largest thing they would keep.
 */
export function sourceOf(block: Block): Source {
  const { file, section, entry, readAgain } = block;
  return readAgain === undefined
    ? new BlockSource(block)
    : new NamedSource(file, section, entry.name, readAgain);
}

class BlockSource implements Source {
  readonly #block: Block;

  constructor(block: Block) {
    this.#block = block;
  }

  get filename(): string {
    return this.#block.file.filename;
  }

  locate(path: readonly (string | number)[], part: 'key' | 'value' = 'value'): Range {
    const { start, end } = spanOf(this.#block, path, part);
    return this.#block.file.range(start, end);
  }
}

class NamedSource implements Source {
  readonly #file: SourceFile;
  readonly #section: string;
  readonly #name: string;
  readonly #readAgain: () => Node | undefined;

  constructor(file: SourceFile, section: string, name: string, readAgain: () => Node | undefined) {
    this.#file = file;
    this.#section = section;
    this.#name = name;
    this.#readAgain = readAgain;
  }

  get filename(): string {
    return this.#file.filename;
  }

  locate(path: readonly (string | number)[], part: 'key' | 'value' = 'value'): Range {
    const { start, end } = spanOf({ entry: this.#entry() }, path, part);
    return this.#file.range(start, end);
  }

  #entry(): Entry {
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
  const { start, end } = spanOf(block, path, part);
  return { file: block.file, start, end, path: [...pathOf(block), 'properties', ...path], address };
}

function spanOf(
  { entry }: Pick<Block, 'entry'>,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): Span {
  if (path.length === 0) return part === 'key' ? entry : { start: entry.start, end: entry.value.end };
  const properties = entry.value.kind === 'map' ? entry.value.entries.get('properties') : undefined;
  if (properties === undefined) return entry;
  const found = nodeAt(properties.value, path);
  const reached = nodeAt(properties.value, path.slice(0, -1));
  const declared = found.node !== reached.node;
  if (!declared) return reached.entry ?? properties;
  return part === 'key' ? (found.entry ?? found.node) : found.node;
}
