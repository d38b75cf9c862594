import { DANGEROUS, escaped } from '../core/dangerous.ts';

const COLOUR_OR_DANGEROUS = new RegExp(`\\u001b\\[[0-9;]*m|${DANGEROUS.source}`, 'gu');

/** What a line is without. Most texts are harmless, and looking costs less than replacing nothing. */
const BREAK = /[\n\t]/u;

/** Foreign text made harmless for a terminal: dangerous characters are shown as escapes; line feeds and tabs stay. */
export function neutral(text: string): string {
  return text.search(DANGEROUS) < 0 ? text : text.replace(DANGEROUS, escaped);
}

/** Text of ours that may be coloured and may hold foreign text: only colours are left of what a terminal obeys. */
export function neutralPainted(text: string): string {
  if (text.search(COLOUR_OR_DANGEROUS) < 0) return text;
  return text.replace(COLOUR_OR_DANGEROUS, (found) => (found.length > 1 ? found : escaped(found)));
}

/** Foreign text for a place that is one line: line feeds and tabs become escapes as well. */
export function neutralLine(text: string): string {
  const safe = neutral(text);
  return BREAK.test(safe) ? safe.replaceAll('\n', '\\n').replaceAll('\t', '\\t') : safe;
}

/** Text in double quotes with everything dangerous escaped. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(DANGEROUS, escaped);
}
