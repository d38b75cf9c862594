import { defineProvider, defineResource, type Field } from '../../../src/core/define.ts';

/** A vendor that uses every word of the table vocabulary the engine acts on. */

const text = (description: string, words: Partial<Field> = {}): Field => ({
  type: 'string',
  description,
  ...words,
});

export const hook = defineResource({
  name: 'Hook',
  description: 'A thing that is called when something happens.',
  scope: [{ name: 'project', description: 'Where it lives.' }],
  discriminator: 'type',
  idField: 'id',
  updatedAtField: 'updated_at',
  settleWindowMs: 2_000,
  fields: {
    created_at: text('When it was made.', { readOnly: true }),
    updated_at: text('When it last changed.', { readOnly: true, volatile: true }),
  },
  variants: {
    web: {
      description: 'Calls a URL.',
      naturalKeys: [['url']],
      fields: {
        url: text('Where to call.', { required: true, compareAs: 'url' }),
        note: text('A remark.', { nullable: true, onRemove: 'null' }),
        label: text('A word; empty when unset.', { absent: '', onRemove: 'empty' }),
        mode: text('How.', { enum: ['soft', 'hard'], default: 'soft', onRemove: 'default' }),
        region: text('Where it runs.', { createOnly: true }),
        events: { type: 'array', description: 'Which.', unordered: true, items: text('One.') },
        headers: { type: 'map', description: 'Sent along.', items: text('One.', { secret: true }) },
        key: text('Signs the call.', { secret: true, writeOnly: true }),
        style: text('Not readable, not secret.', { writeOnly: true }),
        pin: text('Readable secret.', { secret: true, nullable: true }),
        credentials: {
          type: 'object',
          description: 'Sent whole.',
          whole: true,
          nullable: true,
          onRemove: 'null',
          fields: {
            user: text('Who.', { required: true }),
            password: text('Secret.', { secret: true, writeOnly: true, required: true }),
          },
        },
        rights: {
          type: 'object',
          description: 'Partly declarable.',
          limitsAccess: true,
          fields: {
            others: text('Others.', { onRemove: 'default', default: 'READ' }),
            admins: text('Admins.'),
            code: text('Opens it; readable.', { secret: true }),
            guests: { type: 'array', description: 'Let in by name.', unordered: true, items: text('One.') },
          },
        },
        fetch: { type: 'boolean', description: 'Fetches.' },
        prune: {
          type: 'boolean',
          description: 'Prunes.',
          coupled: { field: 'fetch', is: false, send: false },
        },
        name: text('A name, always sent.', { carry: 'always' }),
        off: { type: 'boolean', description: 'Switched off.', via: 'switch', default: false },
      },
      example: { type: 'web', url: 'https://example.test/a' },
    },
    source: {
      description: 'Where code comes from; one per project.',
      naturalKeys: [[]],
      exclusive: 'source',
      hazards: { replace: 'no source between the two requests' },
      fields: {
        repository: text('Which.', { required: true }),
        token: text('Secret.', { secret: true, writeOnly: true, required: true }),
      },
      example: { type: 'source', repository: 'a/b', token: 'sample-token' },
    },
    mirror: {
      description: 'Another source; shares the slot.',
      naturalKeys: [[]],
      exclusive: 'source',
      fields: { repository: text('Which.', { required: true }) },
      example: { type: 'mirror', repository: 'a/b' },
    },
  },
  operations: {
    list: { method: 'GET', path: '/projects/{project}/hooks' },
    read: { method: 'GET', path: '/projects/{project}/hooks/{id}' },
    create: { method: 'POST', path: '/projects/{project}/hooks' },
    update: { method: 'PATCH', path: '/projects/{project}/hooks/{id}', idempotent: true },
    delete: { method: 'DELETE', path: '/projects/{project}/hooks/{id}' },
    extra: {
      switch: { method: 'PUT', path: '/projects/{project}/hooks/{id}/switch', query: { off: '{off}' } },
    },
  },
});

/** The same in another collection, with ids of its own. */
export const other = defineResource({
  ...hook,
  name: 'Other',
  operations: {
    list: { method: 'GET', path: '/projects/{project}/others' },
    read: { method: 'GET', path: '/projects/{project}/others/{id}' },
    create: { method: 'POST', path: '/projects/{project}/others' },
    update: { method: 'PATCH', path: '/projects/{project}/others/{id}', idempotent: true },
    delete: { method: 'DELETE', path: '/projects/{project}/others/{id}' },
    extra: {
      switch: { method: 'PUT', path: '/projects/{project}/others/{id}/switch', query: { off: '{off}' } },
    },
  },
});

export const acme = defineProvider({
  name: 'acme',
  title: 'Acme',
  config: { token: { description: 'Lets you in.', secret: true } },
  resources: { Hook: hook, Other: other },
  baseUrl: () => 'https://acme.test',
  authenticate: () => Promise.resolve({ headers: {} }),
});
