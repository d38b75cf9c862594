/** A part of a report made to fit. */
export interface Fitted {
  readonly text: string;
  readonly shown: number;
  readonly left: number;
}

/** UTF-8 bytes of a text: what forges count at most. */
export function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** As many pieces from the front as fit into a number of bytes; later ones are only counted, never made. */
export function fit<Item>(items: readonly Item[], budget: number, piece: (item: Item) => string): Fitted {
  let text = '';
  let room = budget;
  for (const [index, item] of items.entries()) {
    const next = piece(item);
    room -= bytes(next);
    if (room < 0) return { text, shown: index, left: items.length - index };
    text += next;
  }
  return { text, shown: items.length, left: 0 };
}

/** The first lines of a text that fit, and how many were left out. */
export function fitLines(text: string, budget: number): string {
  if (bytes(text) <= budget) return text;
  const lines = text.replace(/\n$/u, '').split('\n');
  const { text: kept, left } = fit(lines, budget, (line) => `${line}\n`);
  return `${kept}# (${left} more ${left === 1 ? 'line' : 'lines'} left out)\n`;
}
