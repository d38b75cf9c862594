import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { remembered } from '../../core/remembered.ts';
import { refused, type Refused } from './refused.ts';

/** The node at a path, if changing it changes nothing else: not shared by an anchor, not repeated, not computed around it. */
export function locate(document: Document, path: readonly (string | number)[]): Node | Refused {
  let node: unknown = document.contents;
  for (const [index, step] of path.entries()) {
    const shared = sharedBy(node) ?? functionIn(node);
    if (shared !== undefined) return refused(shared);
    const next = isMap(node)
      ? memberOf(node, String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    if (next === undefined)
      return refused(isMap(node) && comesByMerge(node) ? MERGED : 'it is not written there');
    if (index === 1 && isMap(next) && next.has('forEach'))
      return refused('the block makes several resources (forEach)');
    node = next;
  }
  const shared = sharedBy(node) ?? functionIn(node);
  if (shared !== undefined) return refused(shared);
  return isNode(node) ? node : refused('it is not written there');
}

const MERGED = 'it comes in through a merge (<<), so it stands for other resources, too';

function memberOf(map: YAMLMap, name: string): unknown {
  return pairOf(map, name)?.value;
}

/** The member of a map as written; merged ones are not looked at. */
export function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return writtenIn(map).get(name);
}

/** A map's members by name, the first of each. Many are asked for one after the other. */
const writtenIn = remembered((map: YAMLMap): ReadonlyMap<string, Pair> => {
  const written = new Map<string, Pair>();
  for (const pair of map.items) {
    const { key } = pair;
    if (isScalar(key) && key.value !== '<<' && !written.has(String(key.value)))
      written.set(String(key.value), pair);
  }
  return written;
});

function comesByMerge(map: YAMLMap): boolean {
  return map.items.some(({ key }) => isScalar(key) && (key.value === '<<' || typeof key.value === 'symbol'));
}

function sharedBy(node: unknown): string | undefined {
  if (isAlias(node)) return `it is an alias (*${node.source}): the value stands elsewhere, for others, too`;
  if (isNode(node) && 'anchor' in node && typeof node.anchor === 'string')
    return `an anchor (&${node.anchor}) shares it with other places`;
  return undefined;
}

function functionIn(node: unknown): string | undefined {
  return isMap(node) ? functionOf(node) : undefined;
}

const functionOf = remembered((map: YAMLMap): string | undefined => {
  const name = [...writtenIn(map).keys()].find((key) => key.startsWith('fn::'));
  return name === undefined ? undefined : `it is given by ${name}`;
});
