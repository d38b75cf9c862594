import type { Variant } from '../../../src/core/define.ts';
import { credential, set } from '../fields/field-kinds.ts';

const email: Variant = {
  description: 'Mails when a project needs attention, e.g. a disk that fills up.',
  fields: {
    from_address: {
      type: 'string',
      nullable: true,
      onRemove: 'null',
      description: "Sender of the mails; null uses the vendor's own.",
    },
    recipients: set('Addresses, or `#admins` and `#viewers` for the members with that role.', {
      required: true,
      items: {
        type: 'string',
        pattern: '^(?:#admins|#viewers|[^@\\s]+@[^@\\s]+)$',
        description: 'An address or a group.',
      },
    }),
  },
  naturalKeys: [[{ field: 'recipients', as: 'sorted' }]],
  example: { type: 'health.email', recipients: ['#admins', 'ops@acme.example'] },
};

const pagerduty: Variant = {
  description: 'PagerDuty alerts when a project needs attention.',
  fields: {
    routing_key: {
      type: 'string',
      required: true,
      minLength: 1,
      secret: true,
      description: 'Integration key of the PagerDuty service; answered by the API, treated as secret.',
    },
  },
  naturalKeys: [['routing_key']],
  example: { type: 'health.pagerduty', routing_key: 'routing-key-example-0123456789' },
};

const slack: Variant = {
  description: 'Slack messages when a project needs attention.',
  fields: {
    token: credential('Token of the Slack bot.', { required: true }),
    channel: {
      type: 'string',
      required: true,
      minLength: 1,
      description: 'Channel the messages go to, e.g. `#ops`.',
    },
  },
  naturalKeys: [['channel']],
  example: { type: 'health.slack', channel: '#ops', token: 'xoxb-example-token-0123456789' },
};

const webhook: Variant = {
  description: 'A request to an address of yours when a project needs attention.',
  fields: {
    shared_key: credential('Key the requests are signed with (JWS), so that the receiver can trust them.', {
      nullable: true,
    }),
    url: { type: 'string', required: true, minLength: 1, description: 'Where the requests go.' },
  },
  naturalKeys: [['url']],
  example: {
    type: 'health.webhook',
    url: 'https://hooks.acme.example/health',
    shared_key: 'signing-key-example',
  },
};

/** Kinds that report on a project's health. */
export const healthVariants: Readonly<Record<string, Variant>> = {
  'health.email': email,
  'health.pagerduty': pagerduty,
  'health.slack': slack,
  'health.webhook': webhook,
};
