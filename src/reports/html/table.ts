import { markup, type Insert, type Markup } from './markup.ts';

/** One column of a table. */
export interface Column {
  readonly title: string;
  readonly numeric?: boolean;
}

/** The opening of a table that may scroll sideways; rows follow, then `tableEnd`. */
export function tableStart(caption: string, columns: readonly Column[]): Markup {
  const heads = columns.map(({ title, numeric }) =>
    numeric === true
      ? markup`<th scope="col" class="number">${title}</th>`
      : markup`<th scope="col">${title}</th>`,
  );
  return markup`<div class="wide"><table><caption>${caption}</caption>\n<thead><tr>${heads}</tr></thead>\n`;
}

/** What closes the table. */
export const tableEnd: Markup = markup`</table></div>\n`;

/** A whole table of plain cells; the first cell of each row is its header. */
export function* plainTable(
  caption: string,
  columns: readonly Column[],
  rows: Iterable<readonly Insert[]>,
): Generator<Markup> {
  yield tableStart(caption, columns);
  yield markup`<tbody>\n`;
  for (const [first, ...rest] of rows) {
    const cells = rest.map((cell, index) =>
      columns[index + 1]?.numeric === true
        ? markup`<td class="number">${cell}</td>`
        : markup`<td>${cell}</td>`,
    );
    yield markup`<tr><th scope="row">${first}</th>${cells}</tr>\n`;
  }
  yield markup`</tbody>`;
  yield tableEnd;
}
