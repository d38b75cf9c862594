import { graphPicture } from './graph-picture.ts';
import type { Dependencies } from './layers.ts';
import { markup, type Markup } from './markup.ts';

/** Beyond this a picture helps nobody; the list says the same. */
const MOST_NODES = 60;
const MOST_ARROWS = 150;

/** The dependency graph as a picture where it is small, and as a list always. */
export function* graphSection(graph: Dependencies): Generator<Markup> {
  const { nodes, arrows } = graph;
  if (arrows.length === 0) {
    yield markup`<p>No resource needs another.</p>\n`;
    return;
  }
  if (nodes.length > MOST_NODES || arrows.length > MOST_ARROWS)
    yield markup`<p>${nodes.length} resources with ${arrows.length} dependencies: too many for a picture.</p>\n`;
  else
    yield markup`<div class="wide" tabindex="0" role="region" aria-label="Dependency graph">${graphPicture(graph)}</div>\n`;
  yield markup`<details><summary>Dependencies as a list</summary><div><ul>\n`;
  for (const [from, needed] of neededBy(graph)) yield item(from, needed);
  yield markup`</ul></div></details>\n`;
}

function neededBy({ arrows }: Dependencies): Map<string, string[]> {
  const needed = new Map<string, string[]>();
  for (const [from, to] of arrows) needed.set(from, [...(needed.get(from) ?? []), to]);
  return needed;
}

function item(from: string, needed: readonly string[]): Markup {
  const list = needed.map((address, index) => markup`${index === 0 ? '' : ', '}<code>${address}</code>`);
  return markup`<li><code>${from}</code> needs ${list}</li>\n`;
}
