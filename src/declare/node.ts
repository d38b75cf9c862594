/**
 * What a reader makes of one file: plain values that know where they stand. Offsets are into the file's text;
 * line and column are counted only for a diagnostic. Another kind of file needs only another reader.
 */
export type Node = ScalarNode | ListNode | MapNode;

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  readonly value: null | boolean | number | string;
  /** Size of the expanded value in characters, aliases included; guards against small files that grow. */
  readonly weight: number;
}

export interface ListNode extends Span {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly weight: number;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly weight: number;
  /** Of a block with forEach: one block per key, where a reader made them itself instead of leaving `${each…}` to be filled in. */
  readonly instances?: ReadonlyMap<string, MapNode>;
  /** What `memberOf`, `membersOf` and `namesOf` ask where entries are made when looked at: a part of what `entries` is made of. */
  readonly find?: (name: string) => Entry | undefined;
  readonly members?: () => readonly Entry[];
  readonly names?: () => readonly string[];
}

/** One member of a map; the span is that of its name. */
export interface Entry extends Span {
  readonly name: string;
  readonly value: Node;
}

/** One member of a map. Cheaper than `entries` where only a few are wanted. */
export function memberOf(map: MapNode, name: string): Entry | undefined {
  return map.find === undefined ? map.entries.get(name) : map.find(name);
}

/** A map's members in their order, none of them looked up by name. */
export function membersOf(map: MapNode): readonly Entry[] {
  return map.members === undefined ? [...map.entries.values()] : map.members();
}

/** The names of a map's members, in their order. */
export function namesOf(map: MapNode): Iterable<string> {
  return map.names === undefined ? map.entries.keys() : map.names();
}

/** Where a path leads to: as far as the tree goes. */
export interface Reached {
  readonly node: Node;
  /** What names the node, where its parent is a map. */
  readonly entry?: Entry;
  /** Steps of the path that were taken. */
  readonly steps: number;
}

/** The node at a path. Stops where the path leaves the tree. */
export function nodeAt(root: Node, path: readonly (string | number)[]): Reached {
  let found: Reached = { node: root, steps: 0 };
  for (const step of path) {
    const { node } = found;
    const entry = node.kind === 'map' ? node.entries.get(String(step)) : undefined;
    const item = node.kind === 'list' ? node.items[Number(step)] : entry?.value;
    if (item === undefined) return found;
    found = { node: item, ...(entry && { entry }), steps: found.steps + 1 };
  }
  return found;
}

/** A word for what a node is, for messages. */
export function describe(node: Node): string {
  if (node.kind === 'list') return 'a list';
  if (node.kind === 'map') return 'a map';
  if (node.value === null) return 'empty';
  return typeof node.value === 'string' ? 'text' : `a ${typeof node.value}`;
}
