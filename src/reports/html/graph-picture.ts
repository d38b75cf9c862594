import { displayWidth } from '../display-width.ts';
import { markup, type Markup } from './markup.ts';
import { layers, type Dependencies } from './layers.ts';

const HEIGHT = 30;
const ROW = 46;
const GAP = 70;
const PADDING = 16;
const LETTER = 8;
const LONGEST = 40;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly label: string;
}

/** The graph as an SVG picture: columns from left to right, arrows to what is needed first. */
export function graphPicture(graph: Dependencies): Markup {
  const boxes = place(layers(graph));
  const all = [...boxes.values()];
  const width = Math.max(...all.map((box) => box.x + box.width)) + PADDING;
  const height = Math.max(...all.map((box) => box.y)) + HEIGHT + PADDING;
  const title = `${graph.nodes.length} resources with ${graph.arrows.length} dependencies; an arrow points to what is needed first. The list below says the same.`;
  const arrows = graph.arrows.map(([from, to]) => arrow(boxes.get(from), boxes.get(to)));
  return markup`<svg role="img" aria-labelledby="graph-picture-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title id="graph-picture-title">${title}</title>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>
${arrows}${all.map(boxMarkup)}</svg>`;
}

/** Each column is centred, so that arrows stay short. */
function place(columns: readonly (readonly string[])[]): Map<string, Box> {
  const boxes = new Map<string, Box>();
  const tallest = Math.max(...columns.map(({ length }) => length));
  let x = PADDING;
  for (const column of columns) {
    const labels = column.map(shortened);
    const width = Math.max(...labels.map(displayWidth)) * LETTER + 2 * PADDING;
    const top = PADDING + ((tallest - column.length) * ROW) / 2;
    column.forEach((node, index) => {
      boxes.set(node, { x, y: top + index * ROW, width, label: labels[index] ?? node });
    });
    x += width + GAP;
  }
  return boxes;
}

function shortened(address: string): string {
  return address.length <= LONGEST ? address : `${address.slice(0, LONGEST - 1)}…`;
}

function arrow(from: Box | undefined, to: Box | undefined): Markup | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [x1, y1] = [from.x, from.y + HEIGHT / 2];
  const [x2, y2] = [to.x + to.width, to.y + HEIGHT / 2];
  const bend = GAP / 2;
  return markup`<path d="M${x1} ${y1}C${x1 - bend} ${y1} ${x2 + bend} ${y2} ${x2} ${y2}" marker-end="url(#arrow)"/>\n`;
}

function boxMarkup({ x, y, width, label }: Box): Markup {
  return markup`<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" rx="5"/><text x="${x + PADDING}" y="${y + 20}">${label}</text>\n`;
}
