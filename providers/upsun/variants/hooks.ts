import type { Variant } from '../../../src/core/define.ts';
import { activityFields } from '../fields/activity.ts';
import { credential } from '../fields/field-kinds.ts';

const webhook: Variant = {
  description: 'A request to an address of yours for each activity that matches.',
  fields: {
    ...activityFields,
    shared_key: {
      type: 'string',
      minLength: 1,
      nullable: true,
      secret: true,
      onRemove: 'null',
      description: 'Key the requests are signed with (JWS); answered by the API, treated as secret.',
    },
    url: { type: 'string', required: true, minLength: 1, description: 'Where the requests go.' },
  },
  naturalKeys: [['url']],
  example: {
    type: 'webhook',
    url: 'https://hooks.acme.example/activity',
    shared_key: 'signing-key-example',
    events: ['environment.push'],
    environments: ['main'],
    states: ['complete'],
  },
};

const script: Variant = {
  description: 'JavaScript that Upsun runs for each activity that matches.',
  fields: {
    ...activityFields,
    script: {
      type: 'string',
      required: true,
      minLength: 1,
      description: 'The source text, e.g. from a file with `fn::file`; what it holds is readable.',
    },
  },
  naturalKeys: [[{ field: 'script', as: 'digest' }]],
  example: { type: 'script', script: 'console.log(activity.text);\n', events: ['environment.push'] },
};

const fastly: Variant = {
  description: 'Keeps a Fastly service in step with the project; the wire name of this kind is unconfirmed.',
  fields: {
    ...activityFields,
    token: credential('Fastly API token; pushing certificates needs TLS rights on it.', { required: true }),
    service_id: { type: 'string', required: true, minLength: 1, description: 'Fastly service to act on.' },
    tls_certificates: {
      type: 'boolean',
      description: 'Hand the certificates Upsun obtains over to Fastly.',
    },
  },
  naturalKeys: [['service_id']],
  example: {
    type: 'cdn.fastly',
    service_id: 'SU1Z0isxPaozGVKXdv0eY',
    token: 'fastly-token-example-0123456789',
    events: ['environment.domain.create'],
  },
};

const environmentCredentials = {
  type: 'object',
  description: 'Credentials of one environment.',
  fields: {
    server_uuid: { type: 'string', description: 'Identifier of the environment at Blackfire.' },
    server_token: { type: 'string', secret: true, description: 'Its token.' },
  },
} as const;

const blackfire: Variant = {
  description: 'Blackfire profiling; it has nothing to set, and the vendor makes its credentials.',
  fields: {
    environments_credentials: {
      type: 'map',
      readOnly: true,
      description: 'What each environment logs in with at Blackfire.',
      items: environmentCredentials,
    },
    continuous_profiling: {
      type: 'boolean',
      readOnly: true,
      description: 'Whether profiling runs all the time.',
    },
  },
  naturalKeys: [[]],
  example: { type: 'blackfire' },
};

/** Kinds that act on activities, and the profiler. */
export const hookVariants: Readonly<Record<string, Variant>> = {
  webhook,
  script,
  'cdn.fastly': fastly,
  blackfire,
};
