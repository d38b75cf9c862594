/**
 * Characters that could drive a terminal or reorder what a reader sees: controls, the line separators U+2028/9, and the
 * marks that change the writing direction. Reports escape them, so masks look for secrets with them escaped, too.
 */
export const DANGEROUS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu; // eslint-disable-line no-control-regex

/** Such a character as JSON, YAML in double quotes and JavaScript spell it. */
export function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
