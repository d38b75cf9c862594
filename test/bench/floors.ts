import type { Estate } from './estate.ts';

type Config = Readonly<Record<string, string>>;

/** Plans for the bare loop: the same requests as a command sends, in the same phases. */
export interface Floors {
  /** S lists. */
  plan(): string;
  /** S lists, the writes, T lists. */
  apply(writes: number): string;
}

const CONCURRENCY = 10;

export function floors(vendor: string, estate: Estate, config: Config): Floors {
  const { exchange, token, lists, write } = SHAPES[vendor]?.(estate, config) ?? { lists: [] };
  const plan = (phases: readonly unknown[]): string =>
    JSON.stringify({ exchange, token, concurrency: CONCURRENCY, phases });
  return {
    plan: () => plan([lists]),
    apply: (writes) => plan([lists, [{ ...write, times: writes }], lists]),
  };
}

interface Shape {
  readonly exchange?: { readonly url: string; readonly apiToken: string };
  readonly token?: string;
  readonly lists: readonly { readonly method: string; readonly url: string }[];
  readonly write?: { readonly method: string; readonly url: string; readonly body: unknown };
}

const SHAPES: Readonly<Record<string, (estate: Estate, config: Config) => Shape>> = {
  upsun: ({ scopes }, { baseUrl = '', authUrl = '', apiToken = '' }) => ({
    exchange: { url: `${authUrl}/oauth2/token`, apiToken },
    lists: Array.from({ length: scopes }, (_, scope) => ({
      method: 'GET',
      url: `${baseUrl}/projects/project${String(scope)}/integrations`,
    })),
    write: {
      method: 'POST',
      url: `${baseUrl}/projects/floor/integrations`,
      body: {
        type: 'webhook',
        url: 'https://hooks.acme.example/1',
        shared_key: 'bench-secret-value',
        events: ['environment.push', 'environment.activate', 'environment.delete'],
        environments: ['main', 'release/*'],
        excluded_environments: ['staging'],
        states: ['complete'],
        result: 'success',
      },
    },
  }),
  buddy: (_, { baseUrl = '', token = '' }) => ({
    token,
    lists: [{ method: 'GET', url: `${baseUrl}/workspaces/acme/integrations` }],
    write: {
      method: 'POST',
      url: `${baseUrl}/workspaces/floor/integrations`,
      body: { type: 'DIGITAL_OCEAN', name: 'x', scope: 'WORKSPACE', token: 't' },
    },
  }),
  gitjira: (_, { baseUrl = '', token = '' }) => ({
    token,
    lists: [{ method: 'GET', url: `${baseUrl}/rest/gitplugin/1.0/integration` }],
    write: {
      method: 'PUT',
      url: `${baseUrl}/rest/gitplugin/1.0/integration/1`,
      body: { smartCommitsEnabled: true },
    },
  }),
};
