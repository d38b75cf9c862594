import { DANGEROUS, escaped } from '../core/dangerous.ts';

/** Shows control and text-direction characters as `\u001b`, so that a file cannot steer the reader's terminal. */
export function printable(text: string): string {
  return text.replace(DANGEROUS, escaped);
}
