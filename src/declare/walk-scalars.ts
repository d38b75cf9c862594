import type { Node, ScalarNode } from './node.ts';

/** Calls back for every scalar below a node, with the steps that lead there. */
export function walkScalars(
  node: Node,
  visit: (scalar: ScalarNode, path: readonly string[]) => void,
  path: readonly string[] = [],
): void {
  if (node.kind === 'scalar') visit(node, path);
  else if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) walkScalars(item, visit, [...path, String(index)]);
  else for (const [name, { value }] of node.entries) walkScalars(value, visit, [...path, name]);
}
