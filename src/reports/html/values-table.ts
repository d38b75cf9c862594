import { markup, type Markup } from './markup.ts';

/** The values of one resource side by side; nothing where there are none. */
export function valuesTable(
  address: string,
  columns: readonly string[],
  rows: readonly Markup[],
): Markup | undefined {
  if (rows.length === 0) return undefined;
  const heads = columns.map((title) => markup`<th scope="col">${title}</th>`);
  return markup`<table class="values"><caption>Values of ${address}</caption>
<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}
