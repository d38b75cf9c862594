import type { PropertyPath } from '../core/path.ts';
import type { Findings, Place } from './findings.ts';
import { placeIn } from './manifest.ts';
import { describe, namesOf, type MapNode, type Node } from './node.ts';
import type { SourceFile } from './source-file.ts';
import { didYouMean, oneOf } from './suggest.ts';

/** The node as a map; anything else is reported, and an empty value counts as an empty map. */
export function expectMap(
  node: Node,
  placeOf: () => Place,
  what: string,
  findings: Findings,
): MapNode | undefined {
  if (node.kind === 'map') return node;
  if (node.kind === 'scalar' && node.value === null) return { ...node, kind: 'map', entries: new Map() };
  findings.error(
    { ...placeOf(), start: node.start, end: node.end },
    `${what} must be a map, not ${describe(node)}`,
  );
  return undefined;
}

/** Reports every key of a map that is none of the known ones. Keys beginning with `x-` are the user's own where allowed. */
export function refuseUnknownKeys(
  map: MapNode,
  file: SourceFile,
  path: PropertyPath,
  known: readonly string[],
  findings: Findings,
): void {
  for (const name of namesOf(map)) {
    const entry = known.includes(name) ? undefined : map.entries.get(name);
    if (entry === undefined) continue;
    const where = path.length === 0 ? 'a manifest' : `"${String(path.at(-1))}"`;
    const near = didYouMean(name, known);
    const detail = near === '' ? `Known keys: ${oneOf(known)}.` : near;
    findings.error(placeIn(file, entry, [...path, name]), `${where} has no key "${name}"`, detail);
  }
}

/** The texts of a list (or of one text standing alone); anything else is reported. */
export function expectTexts(node: Node, place: Place, what: string, findings: Findings): readonly string[] {
  const items = node.kind === 'list' ? node.items : [node];
  const texts: string[] = [];
  for (const item of items) {
    if (item.kind === 'scalar' && typeof item.value === 'string') texts.push(item.value);
    else {
      const at = { ...place, start: item.start, end: item.end };
      findings.error(at, `${what} must be a list of texts, not ${describe(item)}`, 'Quote what is text.');
    }
  }
  return texts;
}
