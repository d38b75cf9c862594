import { tmpdir } from 'node:os';
import { registry } from '../../../providers/index.ts';
import { provider } from '../../../providers/upsun/provider.ts';
import { HoldfastError } from '../../../src/core/errors.ts';
import { loadStack } from '../../../src/declare/load.ts';
import { entrySettings, requireCredentials } from '../../../src/hosts/pulumi/provider/entry-settings.ts';
import type { DeclaredEntry } from '../../../src/pulumi-facts/hidden.ts';

interface Given {
  readonly env?: Readonly<Record<string, string>>;
  readonly config?: Readonly<Record<string, string>>;
  readonly declared?: DeclaredEntry;
}

function settings({ env = {}, config = {}, declared }: Given): ReturnType<typeof entrySettings> {
  return entrySettings(provider, { env, config: (key) => config[key], declared });
}

test('the environment comes before the configuration of the stack', () => {
  const given = { env: { UPSUN_API_TOKEN: 'fresh' }, config: { 'holdfast:upsun.apiToken': 'stored' } };
  expect(settings(given).config).toEqual({ apiToken: 'fresh' });
  expect(settings({ config: given.config }).config).toEqual({ apiToken: 'stored' });
});

test("an instance's own keys come before the environment", () => {
  const config = { 'holdfast:instance': 'eu', 'holdfast:upsun.apiToken': 'of the instance' };
  const { name, config: found } = settings({ env: { UPSUN_API_TOKEN: 'of the default' }, config });
  expect(name).toBe('eu');
  expect(found).toEqual({ apiToken: 'of the instance' });
});

test('an instance may name the variable that holds a key', () => {
  const config = { 'holdfast:instance': 'eu', 'holdfast:upsun.apiToken.env': 'EU_TOKEN' };
  expect(settings({ env: { EU_TOKEN: 'fresh', UPSUN_API_TOKEN: 'other' }, config }).config).toEqual({
    apiToken: 'fresh',
  });
});

test("a manifest's settings give way to Pulumi's configuration", () => {
  const declared = {
    name: 'upsun',
    values: { baseUrl: 'https://manifest.example', apiToken: { env: 'MINE' } },
  };
  const env = { MINE: 'mine', UPSUN_API_TOKEN: 'ambient' };
  expect(settings({ env, declared }).config).toEqual({
    baseUrl: 'https://manifest.example',
    apiToken: 'mine',
  });
  const config = { 'holdfast:upsun.baseUrl': 'https://stack.example' };
  expect(settings({ env, declared, config }).config['baseUrl']).toBe('https://stack.example');
});

test('one way of logging in that was begun closes the other', () => {
  const config = { 'holdfast:instance': 'eu', 'holdfast:upsun.accessToken': 'short-lived' };
  expect(settings({ env: { UPSUN_API_TOKEN: 'long-lived' }, config }).config).toEqual({
    accessToken: 'short-lived',
  });
});

test('common keys are read from their texts', () => {
  const config = {
    'holdfast:upsun.concurrency': '3',
    'holdfast:upsun.timeout': '1m30s',
    'holdfast:upsun.allowInsecureHttp': 'true',
    'holdfast:upsun.headers': '{"x-team":"acme"}',
  };
  expect(settings({ config }).common).toEqual({
    concurrency: 3,
    timeoutMs: 90_000,
    allowInsecureHttp: true,
    headers: { 'x-team': 'acme' },
  });
});

test.each([
  ['concurrency', 'many', 'a whole number of at least 1'],
  ['timeout', 'soon', 'seconds, or a duration such as 30s or 2m'],
  ['headers', '["x"]', 'a JSON object of texts'],
])('a wrong %s is named', (key, value, wanted) => {
  expect(() => settings({ config: { [`holdfast:upsun.${key}`]: value } })).toThrow(
    `${key} must be ${wanted}`,
  );
});

describe('missing credentials', () => {
  test.each([
    [
      'upsun',
      {},
      'apiToken (UPSUN_API_TOKEN or UPSUN_CLI_TOKEN) or accessToken',
      'set UPSUN_API_TOKEN, or run `pulumi config set --secret holdfast:upsun.apiToken`',
    ],
    [
      'buddy',
      {},
      'token (BUDDY_TOKEN)',
      'set BUDDY_TOKEN, or run `pulumi config set --secret holdfast:buddy.token`',
    ],
    [
      'gitjira',
      {},
      'baseUrl (JIRA_BASE_URL) and token (JIRA_PAT) or baseUrl (JIRA_BASE_URL) and username and password',
      'set JIRA_BASE_URL and JIRA_PAT, or run `pulumi config set holdfast:gitjira.baseUrl` and `pulumi config set --secret holdfast:gitjira.token`',
    ],
    [
      'gitjira',
      { JIRA_BASE_URL: 'https://jira.acme.example' },
      'token (JIRA_PAT) or username and password',
      'set JIRA_PAT, or run',
    ],
  ])(
    'of %s with %j are named as validate names them, with the commands',
    async (name, env, lacking, advice) => {
      const module = await registry[name]?.();
      if (module === undefined) throw new Error('not registered');
      const entry = entrySettings(module.provider, { env, config: () => undefined });
      const error = caught(() => requireCredentials(module.provider, entry));
      expect(error.message).toBe(`the provider entry "${name}" lacks ${lacking}`);
      expect(error.advice).toContain(advice);
      const loaded = await loadStack({
        ...{ paths: ['-'], directory: tmpdir(), recursive: false, stack: 'dev', config: {}, env, registry },
        ...({ missingEnv: 'error', allowExec: false, mode: 'run' } as const),
        stdin: `name: t\nresources: { a: { type: "${name}:Integration", properties: {} } }\n`,
      });
      expect(loaded.diagnostics.map(({ summary }) => summary)).toContain(error.message);
    },
  );
});

function caught(run: () => void): HoldfastError {
  try {
    run();
  } catch (error) {
    if (error instanceof HoldfastError) return error;
  }
  throw new Error('expected a failure');
}
