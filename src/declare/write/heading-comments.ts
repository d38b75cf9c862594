import { isMap, isNode, type Node, type Pair, type YAMLMap } from 'yaml';

export type KeyPair = Pair<Node, Node | null>;

/**
 * Gives comments that stand above a key back to it. Where the block before ends with a comment of its own, the parser takes
 * both for one; the column tells them apart: what stands no deeper than a key belongs to it.
 */
export function claimHeadings(map: YAMLMap<Node>, text: string): void {
  const pairs = map.items as unknown as readonly KeyPair[];
  for (const [index, pair] of pairs.entries()) {
    const next = pairs[index + 1];
    if (next !== undefined) claimHeading(pair, next.key, text);
    if (isMap(pair.value) && pair.value.flow !== true) claimHeadings(pair.value as YAMLMap<Node>, text);
  }
}

function claimHeading({ value }: KeyPair, key: Node, text: string): void {
  const last = lastBlock(value);
  const comment = last?.map.comment;
  if (last === undefined || typeof comment !== 'string') return;
  const keyStart = key.range?.[0] ?? 0;
  const column = columnAt(text, keyStart);
  const columns = text
    .slice(last.end, keyStart)
    .split('\n')
    .slice(1)
    .flatMap((line) => (line.trimStart().startsWith('#') ? [line.length - line.trimStart().length] : []));
  const own = columns.findIndex((found) => found <= column);
  const lines = comment.split('\n');
  const starts = lines.flatMap((line, index) => (line === '' ? [] : [index]));
  const claimed = (key.commentBefore ?? '').split('\n').filter((line) => line !== '').length;
  const cut = own < 0 || columns.length !== starts.length + claimed ? undefined : starts[own];
  if (cut === undefined) return;
  const above = lines.slice(cut).join('\n');
  const kept = lines.slice(0, cut).join('\n').trimEnd();
  last.map.comment = kept === '' ? null : kept;
  key.commentBefore = joined(above, key.commentBefore);
}

/** A comment above a map's first key hangs on the map itself: it has to move with the key. */
export function claimComment(map: YAMLMap<Node>, [first]: readonly KeyPair[]): void {
  const { commentBefore } = map;
  if (first === undefined || typeof commentBefore !== 'string' || map.flow === true) return;
  first.key.commentBefore = joined(commentBefore, first.key.commentBefore);
  map.commentBefore = null;
}

function joined(above: string, below: string | null | undefined): string {
  return below === null || below === undefined ? above : `${above}\n${below}`;
}

/** The innermost block at the end of a value, and where its own text ends. */
function lastBlock(value: Node | null): { readonly map: YAMLMap<Node>; readonly end: number } | undefined {
  let found: { readonly map: YAMLMap<Node>; readonly end: number } | undefined;
  for (let node: unknown = value; isMap(node) && node.flow !== true;) {
    const pair = (node.items as unknown as readonly KeyPair[]).at(-1);
    if (pair === undefined) break;
    const own = isNode(pair.value) ? pair.value : pair.key;
    found = { map: node as YAMLMap<Node>, end: own.range?.[1] ?? 0 };
    if (typeof node.comment === 'string') break;
    node = pair.value;
  }
  return found;
}

function columnAt(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}
