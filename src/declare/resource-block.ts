import type { Node } from './node.ts';

const TOKEN = /^[a-z][\w-]*:[A-Z]\w*$/u;

/** Whether a node looks like the block of a resource: a map with a `type` of ours. */
export function isBlock(node: Node): boolean {
  const type = node.kind === 'map' ? node.entries.get('type')?.value : undefined;
  return type?.kind === 'scalar' && typeof type.value === 'string' && TOKEN.test(type.value);
}

/** Whether any member of a map is such a block. */
export function holdsBlocks(node: Node): boolean {
  return node.kind === 'map' && [...node.entries.values()].some(({ value }) => isBlock(value));
}
