import { neutral } from './neutral.ts';

/** Only these five, in these spellings: masking knows a secret in exactly this form. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What no XML document may hold even as an entity: lone surrogates become U+FFFD, the two non-characters escapes. */
const FORBIDDEN = /[\ufffe\uffff]/gu;

/** Foreign text made inert inside HTML and XML, in elements and in quoted attributes alike. */
export function escapeMarkup(text: string): string {
  const harmless = neutral(text).toWellFormed();
  return harmless
    .replace(FORBIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
