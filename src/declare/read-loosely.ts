import { EVENT_ID, parseEvents, YAMLException, type Event } from 'js-yaml';
import type { Node } from './node.ts';
import type { SourceFile } from './source-file.ts';
import { TreeBuilder } from './yaml-tree.ts';

/** The documents of a file, or why and at which offset it is no YAML. */
export type LooseReading =
  { readonly roots: readonly Node[] } | { readonly reason: string; readonly position: number };

const MAX_DEPTH = 100;

/** Reads a YAML file that may be anything: several documents, unknown tags and doubled keys are no mistakes here. */
export function readLoosely(file: SourceFile): LooseReading {
  try {
    const documents = documentsOf(parseEvents(file.text, { maxDepth: MAX_DEPTH }));
    const roots = documents.map((events) => new TreeBuilder(file, ignore).build(events));
    return { roots: roots.filter((root) => root !== undefined) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, position: error.mark?.position ?? 0 };
  }
}

function documentsOf(events: readonly Event[]): readonly Event[][] {
  const documents: Event[][] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) documents.push([]);
    documents.at(-1)?.push(event);
  }
  return documents;
}

function ignore(): void {
  // What is wrong inside a document matters to whoever it is for.
}
