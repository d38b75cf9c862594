import { defineProvider, type ProviderModule } from 'holdfast';
import { webhook } from './webhook.ts';

const provider = defineProvider({
  name: 'acme',
  title: 'Acme',
  config: {
    url: { description: 'Address of the API.', env: ['ACME_URL'], default: 'https://api.acme.example' },
    token: { description: 'Access token of an account.', secret: true, env: ['ACME_TOKEN'] },
    team: { description: 'Team of webhooks that name none.', env: ['ACME_TEAM'] },
  },
  configAnyOf: [['token']],
  resources: { Webhook: webhook },
  baseUrl: ({ url = 'https://api.acme.example' }) => url,
  authenticate: ({ token = '' }) => Promise.resolve({ headers: { authorization: `Bearer ${token}` } }),
});

/** What Holdfast loads. */
export const module: ProviderModule = { provider };
