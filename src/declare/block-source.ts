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
  return new BlockSource(file, readAgain === undefined ? kept(entry) : named(readAgain, section, entry.name));
}

/** A function of its own, like `named`: two closures made in one place keep alive what either of them uses. */
function kept(entry: Entry): () => Entry {
  return () => entry;
}

function named(readAgain: () => Node | undefined, section: string, name: string): () => Entry {
  return () => {
    const root = readAgain();
    const { entry } = root === undefined ? {} : nodeAt(root, [section, name]);
    if (entry?.name !== name) throw new TypeError(`${name} is no longer where it was read`);
    return entry;
  };
}

class BlockSource implements Source {
  readonly #file: SourceFile;
  readonly #entry: () => Entry;

  constructor(file: SourceFile, entry: () => Entry) {
    this.#file = file;
    this.#entry = entry;
  }

  get filename(): string {
    return this.#file.filename;
  }

  locate(path: readonly (string | number)[], part: 'key' | 'value' = 'value'): Range {
    const { start, end } = spanOf(this.#entry(), path, part);
    return this.#file.range(start, end);
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
