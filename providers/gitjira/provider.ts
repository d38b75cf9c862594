import { defineProvider, type Credentials, type ProviderConfig } from '../../src/core/define.ts';
import { integration } from './integration.ts';
import { failure } from './quirks.ts';

/** Git Integration for Jira on a self-managed Jira. */
export const provider = defineProvider({
  name: 'gitjira',
  title: 'Git Integration for Jira',
  config: {
    baseUrl: {
      description:
        'Address of Jira with its context path, if it has one, e.g. https://tools.acme.example/jira.',
      env: ['JIRA_BASE_URL'],
    },
    token: {
      description: 'Personal access token of Jira (8.14 and later).',
      secret: true,
      env: ['JIRA_PAT'],
    },
    username: { description: 'Account of Jira, where no token can be used.' },
    password: { description: 'Password of that account.', secret: true },
  },
  configAnyOf: [
    ['baseUrl', 'token'],
    ['baseUrl', 'username', 'password'],
  ],
  resources: { Integration: integration },
  baseUrl: (config) => config['baseUrl'] ?? '',
  authenticate: (config) => Promise.resolve(credentials(config)),
  headers: {
    accept: 'application/json',
    'content-type': 'application/json',
    'x-atlassian-token': 'no-check',
  },
  rateLimit: {
    remaining: 'x-ratelimit-remaining',
    intervalSeconds: 'x-ratelimit-interval-seconds',
    fillRate: 'x-ratelimit-fillrate',
    lowWater: 5,
  },
  failure,
});

/** Jira sends no challenge, so credentials go with every request; the token wins. Source: gij-api.md 9.1. */
function credentials({ token, username = '', password = '' }: ProviderConfig): Credentials {
  const basic = Buffer.from(`${username}:${password}`, 'utf8').toString('base64');
  return { headers: { authorization: token === undefined ? `Basic ${basic}` : `Bearer ${token}` } };
}
