import type { Range, Source } from '../core/diagnostic.ts';
import type { Place } from './findings.ts';
import { pathOf, type Block } from './manifest.ts';
import { nodeAt, type Span } from './node.ts';

/** Finds a resource's properties in the file that declares it. */
export class BlockSource implements Source {
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

function spanOf({ entry }: Block, path: readonly (string | number)[], part: 'key' | 'value'): Span {
  if (path.length === 0) return part === 'key' ? entry : { start: entry.start, end: entry.value.end };
  const properties = entry.value.kind === 'map' ? entry.value.entries.get('properties') : undefined;
  if (properties === undefined) return entry;
  const found = nodeAt(properties.value, path);
  const reached = nodeAt(properties.value, path.slice(0, -1));
  const declared = found.node !== reached.node;
  if (!declared) return reached.entry ?? properties;
  return part === 'key' ? (found.entry ?? found.node) : found.node;
}
