import { markup, type Markup } from './markup.ts';
import { rowMarkup, type Row } from './row.ts';
import { tableEnd } from './table.ts';

/** The filterable table of resources, row by row. The filter stays hidden until the script that serves it runs. */
export function* resourceTable(
  rows: Iterable<Row>,
  kinds: readonly string[],
  kindTitle: string,
): Generator<Markup> {
  const options = kinds.map((kind) => markup`<option value="${kind}">${kind}</option>`);
  yield markup`<form role="search" aria-label="Filter resources" hidden>
<label>Filter by words<input type="search" name="words" autocomplete="off" spellcheck="false" placeholder="address, type, scope or value"></label>
<label>${kindTitle}<select name="kind"><option value="">all</option>${options}</select></label>
<output aria-live="polite"></output></form>
`;
  const heads = ['Address and declaration', 'Type', 'Scope', kindTitle].map(
    (title) => markup`<th role="columnheader" scope="col">${title}</th>`,
  );
  yield markup`<div class="wide"><table class="rows" role="table"><caption>Resources in order of address</caption>
<thead role="rowgroup"><tr role="row">${heads}</tr></thead>
`;
  for (const row of rows) yield rowMarkup(row);
  yield tableEnd;
}
