import { defineResource } from 'holdfast';

const path = '/teams/{team}/webhooks';

/** Acme's webhooks. PUT replaces the whole object, so what is not declared is sent back as it was read (`carry`). */
export const webhook = defineResource({
  name: 'Webhook',
  description: 'Calls an address when something happens in a team.',
  scope: [
    { name: 'team', description: 'The team it belongs to.', fromConfig: 'team', pattern: '^[a-z0-9-]+$' },
  ],
  discriminator: 'format',
  carryDiscriminator: true,
  idField: 'id',
  updatedAtField: 'updated_at',
  naturalKeys: [['url']],
  fields: {
    url: {
      type: 'string',
      description: 'Where to call.',
      required: true,
      pattern: '^https?://',
      compareAs: 'url',
      carry: 'always',
    },
    events: {
      type: 'array',
      description: 'What to call for; all when empty.',
      items: { type: 'string', description: 'A kind of event.' },
      unordered: true,
      default: [],
      onRemove: 'empty',
      carry: 'always',
    },
    active: {
      type: 'boolean',
      description: 'Whether it calls.',
      default: true,
      onRemove: 'default',
      carry: 'always',
    },
    secret: {
      type: 'string',
      description: 'Signs each call. Kept when an update leaves it out.',
      secret: true,
      writeOnly: true,
    },
    updated_at: { type: 'string', description: 'Time of the last change.', readOnly: true, volatile: true },
  },
  variants: {
    json: {
      description: 'Sends a JSON document.',
      fields: {
        headers: {
          type: 'map',
          description: 'Sent along with each call.',
          items: { type: 'string', description: 'A value.' },
          default: {},
          onRemove: 'empty',
          carry: 'always',
        },
      },
      example: {
        format: 'json',
        url: 'https://hooks.example/acme',
        events: ['order.paid'],
        secret: 'sample',
      },
    },
    form: {
      description: 'Sends form fields.',
      fields: {
        charset: {
          type: 'string',
          description: 'Encoding of the fields.',
          enum: ['utf-8', 'iso-8859-1'],
          default: 'utf-8',
          onRemove: 'default',
          carry: 'always',
        },
      },
      example: { format: 'form', url: 'https://hooks.example/form', charset: 'utf-8' },
    },
  },
  operations: {
    list: { method: 'GET', path, items: 'webhooks' },
    read: { method: 'GET', path: `${path}/{id}` },
    create: { method: 'POST', path },
    update: { method: 'PUT', path: `${path}/{id}` },
    delete: { method: 'DELETE', path: `${path}/{id}` },
  },
});
