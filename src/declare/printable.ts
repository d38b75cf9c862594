import { DANGEROUS } from '../core/dangerous.ts';

/** Shows control and text-direction characters as `\u001b`, so that a file cannot steer the reader's terminal. */
export function printable(text: string): string {
  return text.replace(
    DANGEROUS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
