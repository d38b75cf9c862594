import { escapeMarkup } from '../escape-markup.ts';

/** HTML that may stand in a page as it is. Only the tag below makes it, so nothing foreign gets in unescaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may be put into a piece of HTML: text and numbers are escaped, markup stands as it is, lists are joined. */
export type Insert = string | number | Markup | readonly Insert[] | undefined;

/** Writes HTML; everything put in that is not markup itself is escaped. */
export function markup(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  let text = parts[0] ?? '';
  for (const [index, insert] of inserts.entries()) text += inserted(insert) + (parts[index + 1] ?? '');
  return new Markup(text);
}

function inserted(insert: Insert): string {
  if (insert === undefined) return '';
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === 'string') return escapeMarkup(insert);
  if (typeof insert === 'number') return String(insert);
  return insert.map(inserted).join('');
}
