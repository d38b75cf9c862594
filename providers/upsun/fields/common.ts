import type { Field } from '../../../src/core/define.ts';

type Fields = Readonly<Record<string, Field>>;

/** What Upsun answers for every integration and nobody can set. */
export const commonFields: Fields = {
  id: { type: 'string', readOnly: true, description: 'Identifier inside the project.' },
  created_at: {
    type: 'string',
    readOnly: true,
    nullable: true,
    description: 'When the integration was made (ISO 8601).',
  },
  updated_at: {
    type: 'string',
    readOnly: true,
    nullable: true,
    volatile: true,
    description: 'When it last changed (ISO 8601); moves with each write, also of unreadable fields.',
  },
  role: {
    type: 'string',
    readOnly: true,
    description: 'Role the integration acts with in the project; often empty.',
  },
};

/** A credential the API takes and never gives back. */
export function credential(description: string, more: Partial<Field> = {}): Field {
  return { type: 'string', description, writeOnly: true, secret: true, ...more };
}

/** A list in which order and repetition mean nothing. */
export function set(description: string, more: Partial<Field> = {}): Field {
  const items: Field = { type: 'string', description: 'One entry.', minLength: 1 };
  return { type: 'array', description, unordered: true, items, ...more };
}
