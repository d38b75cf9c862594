import { defineProvider, type ProviderConfig } from '../../src/core/define.ts';
import { integration } from './integration.ts';
import { failure } from './quirks.ts';

const hosts: Readonly<Record<string, string>> = {
  us: 'https://api.buddy.works',
  eu: 'https://api.eu.buddy.works',
  as: 'https://api.asia.buddy.works',
};

/** Buddy, in the cloud or on premises. */
export const provider = defineProvider({
  name: 'buddy',
  title: 'Buddy',
  config: {
    token: {
      description:
        'Personal access token, or OAuth token, that may read, add and manage integrations. It is valid for one region or installation only.',
      secret: true,
      env: ['BUDDY_TOKEN'],
    },
    workspace: {
      description: 'Handle of the workspace for resources that name none.',
      env: ['BUDDY_WORKSPACE'],
    },
    region: {
      description: 'Region of the cloud the workspace lives in: United States, European Union or Asia.',
      enum: Object.keys(hosts),
      env: ['BUDDY_REGION'],
      default: 'us',
    },
    baseUrl: {
      description:
        'Address of an installation of your own with its path, e.g. https://buddy.acme.example/api; wins over `region`.',
      env: ['BUDDY_BASE_URL'],
    },
  },
  configAnyOf: [['token']],
  resources: { Integration: integration },
  baseUrl: (config) => config['baseUrl'] ?? hosts[config['region'] ?? 'us'] ?? '',
  authenticate: ({ token = '' }: ProviderConfig) =>
    Promise.resolve({ headers: { authorization: `Bearer ${token}` } }),
  rateLimit: { remaining: 'x-rate-limit-remaining', reset: 'x-rate-limit-reset', lowWater: 100 },
  failure,
});
