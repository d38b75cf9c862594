import { neutralLine } from './neutral.ts';

/** One resource and what it needs first. */
export interface GraphNode {
  readonly address: string;
  readonly type: string;
  readonly variant: string;
  readonly dependencies: readonly string[];
}

/** The dependency graph as a Mermaid flowchart; arrows point to what is needed first. */
export function mermaid(nodes: readonly GraphNode[]): string {
  const ids = new Map(nodes.map(({ address }, index) => [address, `n${index}`]));
  const boxes = nodes.map((node) => `  ${ids.get(node.address) ?? ''}["${mermaidText(node)}"]`);
  const arrows = edges(nodes).map(([from, to]) => `  ${ids.get(from) ?? ''} --> ${ids.get(to) ?? ''}`);
  return `${['flowchart LR', ...boxes, ...arrows].join('\n')}\n`;
}

/** The dependency graph for Graphviz. */
export function dot(nodes: readonly GraphNode[]): string {
  const text = (value: string): string => `"${neutralLine(value).replace(/[\\"]/gu, '\\$&')}"`;
  const boxes = nodes.map(
    ({ address, type, variant }) => `  ${text(address)} [label=${text(`${address} (${type} ${variant})`)}];`,
  );
  const arrows = edges(nodes).map(([from, to]) => `  ${text(from)} -> ${text(to)};`);
  return `${['digraph holdfast {', '  rankdir = "LR";', '  node [shape = "box"];', ...boxes, ...arrows, '}'].join('\n')}\n`;
}

function edges(nodes: readonly GraphNode[]): [string, string][] {
  const known = new Set(nodes.map(({ address }) => address));
  return nodes.flatMap(({ address, dependencies }) =>
    dependencies.filter((needed) => known.has(needed)).map((needed): [string, string] => [address, needed]),
  );
}

/** Mermaid reads HTML entities and markup in labels: everything but plain characters becomes a code. */
function mermaidText({ address, type, variant }: GraphNode): string {
  const text = neutralLine(`${address} (${type} ${variant})`);
  return text.replace(/[^\w .:()/*-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
