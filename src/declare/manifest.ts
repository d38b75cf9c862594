import type { PropertyPath } from '../core/path.ts';
import type { Place } from './findings.ts';
import { memberOf, type Entry, type MapNode, type Node } from './node.ts';
import type { SourceFile } from './source-file.ts';

/** One file as read: the tree and where it came from. */
export interface Document {
  readonly file: SourceFile;
  readonly root: MapNode;
  /** Reads the file's text once more: the same tree. Only for files that are merely read. */
  readonly readAgain?: () => Node | undefined;
}

/** A named block under `config`, `providers`, `resources` or `outputs`, with its place. */
export interface Block {
  readonly file: SourceFile;
  readonly section: string;
  readonly entry: Entry;
  /** As in its document. */
  readonly readAgain?: (() => Node | undefined) | undefined;
}

/** A value that stands once in a manifest, such as `name`. */
export interface Single {
  readonly file: SourceFile;
  readonly entry: Entry;
}

/** The union of a manifest's files, nothing interpolated yet. */
export interface Manifest {
  readonly documents: readonly Document[];
  readonly singles: ReadonlyMap<string, Single>;
  readonly publicNames: ReadonlySet<string>;
  readonly config: ReadonlyMap<string, Block>;
  readonly providers: ReadonlyMap<string, Block>;
  readonly resources: ReadonlyMap<string, Block>;
  readonly outputs: ReadonlyMap<string, Block>;
}

/** The path of a block in its file. */
export function pathOf(block: Block): PropertyPath {
  return [block.section, block.entry.name];
}

/** The name of a block, as a place. */
export function placeOfName(block: Block): Place {
  return { file: block.file, start: block.entry.start, end: block.entry.end, path: pathOf(block) };
}

/** A node or entry in a file, as a place. */
export function placeIn(file: SourceFile, span: Entry | Node, path: PropertyPath): Place {
  return { file, start: span.start, end: span.end, path };
}

/** A literal text member of a block, or undefined. */
export function textOf(block: Block, name: string): string | undefined {
  const { value } = block.entry;
  const member = value.kind === 'map' ? memberOf(value, name)?.value : undefined;
  return member?.kind === 'scalar' && typeof member.value === 'string' ? member.value : undefined;
}
