import type { Field } from '../../../src/core/define.ts';

type Fields = Readonly<Record<string, Field>>;

/** What Upsun answers for every integration and nobody can set. */
export const answeredFields: Fields = {
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
