import { DANGEROUS, escaped } from '../core/dangerous.ts';

/** A document as JSON text whose bytes are harmless for a terminal: equal to JSON.stringify's once parsed. */
export function jsonText(document: unknown, indent?: number): string {
  return inertJson(JSON.stringify(document, undefined, indent));
}

/** JSON text made harmless: what could drive a terminal stands in strings only, where an escape means the same. */
export function inertJson(text: string): string {
  return text.replace(DANGEROUS, escaped);
}
