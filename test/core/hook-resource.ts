import { defineResource, type Field } from '../../src/core/define.ts';

/** A text without further words. */
export const text: Field = { type: 'string', description: 'A text.' };
/** A small table of no vendor, with each kind of structure. */
export const hookResource = defineResource({
  name: 'Hook',
  description: 'A hook.',
  scope: [{ name: 'team', description: 'The team.', pattern: '^[a-z]+$' }],
  discriminator: 'kind',
  idField: 'id',
  fields: {
    kind: text,
    name: { ...text, required: true },
    level: { type: 'integer', description: 'Common level.' },
  },
  variants: {
    web: {
      description: 'A web hook.',
      fields: {
        level: { type: 'integer', description: 'Own level.', minimum: 1 },
        colour: { ...text, enum: ['red', 'blue'], nullable: true, default: 'red' },
        size: { ...text, readOnly: true },
        tags: { type: 'array', description: 'Tags.', items: text },
        headers: { type: 'map', description: 'Headers.', secret: true, items: text },
        login: {
          type: 'object',
          description: 'Login.',
          writeOnly: true,
          fields: { user: { ...text, required: true }, password: { ...text, secret: true } },
        },
        routes: {
          type: 'array',
          description: 'Routes.',
          items: { type: 'object', description: 'A route.', fields: { path: text } },
        },
      },
      example: { kind: 'web', name: 'a' },
    },
  },
  operations: {
    list: { method: 'GET', path: '/hooks' },
    read: { method: 'GET', path: '/hooks/{id}' },
    create: { method: 'POST', path: '/hooks' },
    update: { method: 'PATCH', path: '/hooks/{id}' },
    delete: { method: 'DELETE', path: '/hooks/{id}' },
  },
});
