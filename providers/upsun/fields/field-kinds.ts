import type { Field } from '../../../src/core/define.ts';

/**
 * A credential the API takes and never gives back. Empty text is refused: it would be an unset variable taking the place
 * of a live credential.
 */
export function credential(description: string, more: Partial<Field> = {}): Field {
  return { type: 'string', minLength: 1, description, writeOnly: true, secret: true, ...more };
}

/** A list in which order and repetition mean nothing. */
export function set(description: string, more: Partial<Field> = {}): Field {
  const items: Field = { type: 'string', description: 'One entry.', minLength: 1 };
  return { type: 'array', description, unordered: true, items, ...more };
}
