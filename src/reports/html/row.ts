import { markup, type Markup } from './markup.ts';

/** How a badge is coloured; the word in it says the same. */
export type Tone = 'good' | 'warn' | 'bad' | 'calm';

/** One resource of the filterable table. */
export interface Row {
  readonly address: string;
  /** Action or class, by which the table can be filtered. */
  readonly kind: string;
  readonly tone: Tone;
  readonly type: string;
  readonly variant: string;
  readonly scope: string;
  /** Where it is declared; empty where that does not matter or nobody declares it. */
  readonly place: string;
  /** What stands behind a click; absent where there is nothing more to say. */
  readonly more?: { readonly summary: string; readonly body: Markup };
}

/**
 * The row as a group of its own, so that it is hidden and shown as a whole. Rows are laid out without each other, else
 * the browser would measure all of them at each filter; roles say that it is a table nevertheless.
 */
export function rowMarkup({ address, kind, tone, type, variant, scope, place, more }: Row): Markup {
  const where = place === '' ? undefined : markup`<br><span class="soft mono">${place}</span>`;
  const first = markup`<tr role="row"><th role="rowheader" scope="row"><span class="mono">${address}</span>${where}</th><td role="cell">${type}<br><span class="soft">${variant}</span></td><td role="cell">${scope}</td><td role="cell"><span class="badge ${tone}">${kind}</span></td></tr>`;
  if (more === undefined) return markup`<tbody role="rowgroup" data-kind="${kind}">${first}</tbody>\n`;
  return markup`<tbody class="open" role="rowgroup" data-kind="${kind}">${first}
<tr role="row"><td role="cell" colspan="4"><details><summary>${more.summary}</summary><div>${more.body}</div></details></td></tr></tbody>\n`;
}

/** A scope as `name=value` pairs. */
export function scopeText(scope: Readonly<Record<string, string>>): string {
  return Object.entries(scope)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
}
