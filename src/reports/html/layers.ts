/** A directed graph of addresses; an arrow points to what is needed first. */
export interface Dependencies {
  readonly nodes: readonly string[];
  readonly arrows: readonly (readonly [from: string, to: string])[];
}

/** The part of the graph that has arrows: what needs nothing and is needed by nothing says nothing in a picture. */
export function connected(items: Iterable<readonly [string, readonly string[]]>): Dependencies {
  const all = new Map(items);
  const arrows = [...all].flatMap(([from, needed]) =>
    [...new Set(needed)].filter((to) => all.has(to) && to !== from).map((to): [string, string] => [from, to]),
  );
  const used = new Set(arrows.flat());
  return { nodes: [...all.keys()].filter((address) => used.has(address)), arrows };
}

/**
 * Columns from what is needed by others to what needs them: each node stands right of all it needs. Within a column the
 * order follows the neighbours to the left, so that few arrows cross. A cycle, which no plan holds, ends the walk.
 */
export function layers({ nodes, arrows }: Dependencies): string[][] {
  const needs = new Map(nodes.map((node): [string, string[]] => [node, []]));
  for (const [from, to] of arrows) needs.get(from)?.push(to);
  const depth = depths(needs);
  const columns: string[][] = [];
  for (const node of nodes) (columns[depth.get(node) ?? 0] ??= []).push(node);
  return sorted(columns, needs);
}

function depths(needs: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const depth = new Map<string, number>();
  const pending = new Set<string>();
  const visit = (node: string): number => {
    const known = depth.get(node);
    if (known !== undefined || pending.has(node)) return known ?? 0;
    pending.add(node);
    const below = (needs.get(node) ?? []).map((needed) => visit(needed) + 1);
    depth.set(node, Math.max(0, ...below));
    return depth.get(node) ?? 0;
  };
  for (const node of needs.keys()) visit(node);
  return depth;
}

function sorted(columns: readonly string[][], needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const rank = new Map<string, number>();
  return columns.map((column) => {
    const weight = (node: string): number => {
      const ranks = (needs.get(node) ?? []).map((needed) => rank.get(needed) ?? 0);
      return ranks.length === 0 ? 0 : ranks.reduce((sum, next) => sum + next, 0) / ranks.length;
    };
    const ordered = column.map((node) => ({ node, at: weight(node) })).sort((a, b) => a.at - b.at);
    ordered.forEach(({ node }, index) => rank.set(node, index));
    return ordered.map(({ node }) => node);
  });
}
