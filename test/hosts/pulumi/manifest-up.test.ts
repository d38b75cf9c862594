import { createHmac } from 'node:crypto';
import { buddyEmulator } from '../../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../../providers/gitjira/emulator/gitjira-emulator.ts';
import { registry } from '../../../providers/index.ts';
import { upsunEmulator } from '../../../providers/upsun/emulator/upsun-emulator.ts';
import { canonical, type JsonObject } from '../../../src/core/json.ts';
import type { Provider } from '../../../src/core/define.ts';
import type { Stack } from '../../../src/core/result.ts';
import { loadStack, type LoadResult } from '../../../src/declare/load.ts';
import { startEmulator, type Emulator } from '../../../src/emulator/index.ts';
import { plan } from '../../../src/engine/reconcile.ts';
import { connect, type OpenConnection } from '../../../src/http/connect.ts';
import { reveal } from '../../../src/core/placeholder.ts';
import { carriedEntry, instanceConfiguration, travelling } from '../../../src/pulumi-facts/entry-travel.ts';
import { importFile, type ImportEntry, type ImportFile } from '../../../src/pulumi-facts/import-file.ts';
import { MemoryStore } from '../../../src/testing/memory-store.ts';
import { findPulumi } from '../../scripts/pulumi-folder.ts';
import { PulumiStack } from './pulumi-stack.ts';

const cli = findPulumi(process.env);
if (cli === undefined)
  process.stderr.write(
    'Manifests are not declared under Pulumi: its command line is not there (npm run pulumi:cli)\n',
  );
const whenPulumi = cli === undefined ? describe.skip : describe;

const TOKEN = 'ghp_token_of_the_manifest';

const manifest = (urls: Readonly<Record<string, string>>): string => `name: acme
owner: pulumi
config:
  workspace: { type: string, default: nobody }
providers:
  upsun: { apiToken: "\${env.SHOP_TOKEN}", baseUrl: "${urls['upsun'] ?? ''}", authUrl: "${urls['upsun-auth'] ?? ''}" }
  second:
    provider: upsun
    apiToken: "\${env.SECOND_TOKEN}"
    baseUrl: "${urls['upsun'] ?? ''}"
    authUrl: "${urls['upsun-auth'] ?? ''}"
  buddy: { token: "\${env.BUDDY_TOKEN}", baseUrl: "${urls['buddy'] ?? ''}", workspace: "\${config.workspace}" }
resources:
  shop:
    type: upsun:Integration
    properties: { projectId: abc123, type: github, repository: acme/shop, token: "\${env.GITHUB_TOKEN}" }
  hooks:
    type: upsun:Integration
    forEach: [one, two]
    properties: { projectId: "\${each.value}", type: webhook, url: "https://hooks.acme.example/\${resources.shop.id}" }
  other:
    type: upsun:Integration
    properties: { projectId: def456, type: webhook, url: https://hooks.acme.example/second }
    options: { provider: second }
  deploy:
    type: buddy:Integration
    properties: { type: GIT_HUB, name: Deploy, scope: WORKSPACE, token: "\${env.GITHUB_TOKEN}" }
outputs:
  shopId: \${resources.shop.id}
  hook: \${resources.hooks["one"].url}
`;

const program = `import { Manifest } from 'holdfast/pulumi';
const { outputs } = await Manifest.fromFile('holdfast.yaml');
export const { shopId, hook } = outputs;
`;

whenPulumi('a manifest under the real command line', () => {
  let emulator: Emulator;
  let stack: PulumiStack;
  let env: Record<string, string>;

  const live = (): { upsun: Record<string, { id: string }[]>; buddy: JsonObject[] } =>
    emulator.control('snapshot') as never;

  beforeAll(async () => {
    emulator = await startEmulator({
      apis: [upsunEmulator(), buddyEmulator(), gitjiraEmulator()],
      layout: 'prefix',
    });
    const apiToken = emulator.config['upsun']?.['apiToken'] ?? '';
    env = {
      SHOP_TOKEN: apiToken,
      SECOND_TOKEN: apiToken,
      BUDDY_TOKEN: emulator.config['buddy']?.['token'] ?? '',
      GITHUB_TOKEN: TOKEN,
    };
    stack = await PulumiStack.create(cli ?? '', env);
    await stack.write('holdfast.yaml', manifest(emulator.urls));
    await stack.write('index.js', program);
    await stack.set('holdfast:workspace', 'acme');
  });

  afterAll(async () => {
    await stack.remove();
    await emulator.close();
  });

  test('all its resources are declared, with references, instances and entries', async () => {
    await stack.up();
    const { upsun, buddy } = live();
    const shop = upsun['abc123']?.[0]?.id;
    expect(upsun['one']).toMatchObject([{ url: `https://hooks.acme.example/${shop ?? ''}` }]);
    expect(upsun['def456']).toHaveLength(1);
    expect(buddy).toHaveLength(1);
    expect(await stack.outputs()).toEqual({
      shopId: shop,
      hook: `https://hooks.acme.example/${shop ?? ''}`,
    });
    const names = Object.keys(await stack.resources());
    expect(names.sort()).toEqual(['deploy', 'hooks[one]', 'hooks[two]', 'other', 'shop']);
    await stack.succeed('preview', '--expect-no-changes');
    await stack.succeed('refresh', '--preview-only', '--run-program', '--expect-no-changes');
  });

  test('state holds names of variables, and no secret in clear', async () => {
    const text = await stack.succeed('stack', 'export');
    expect(text).toContain('SECOND_TOKEN');
    for (const secret of [TOKEN, env['SHOP_TOKEN'] ?? '']) expect(text).not.toContain(secret);
  });

  test('mistakes in it fail the preview with file, line and column', async () => {
    await stack.write('holdfast.yaml', manifest(emulator.urls).replace('repository:', 'repositry:'));
    const { code, stdout, stderr } = await stack.run('preview');
    expect(code).not.toBe(0);
    expect(stdout + stderr).toMatch(/holdfast\.yaml:\d+:\d+/u);
    expect(stdout + stderr).toContain('"repository" is missing');
    await stack.write('holdfast.yaml', manifest(emulator.urls));
  });

  test('its objects go back into Pulumi by an import file after state was lost', async () => {
    const before = live();
    for (const name of ['hooks[one]', 'hooks[two]', 'deploy', 'other', 'shop']) await stack.forget(name);
    const made = await makeImportFile(stack.directory, { ...process.env, ...env });
    expect(made.absent).toEqual([]);
    const text = JSON.stringify(made.document);
    expect(text).not.toContain(TOKEN);
    await stack.write('import.json', text);
    emulator.requests.length = 0;
    await stack.succeed(
      'import',
      '--file',
      'import.json',
      '--generate-code=false',
      '--protect=false',
      '--yes',
      '--skip-preview',
    );
    expect(emulator.requests).toEqual([]);
    expect(Object.keys(await stack.resources()).sort()).toHaveLength(5);
    await stack.up();
    const writes = emulator.requests.filter(
      ({ method, path }) => method !== 'GET' && !path.endsWith('/oauth2/token'),
    );
    expect(writes.map(({ method }) => method).sort()).toEqual(['PATCH', 'PATCH']);
    expect(live()).toMatchObject({ upsun: { abc123: [{ id: before.upsun['abc123']?.[0]?.id }] } });
    await stack.succeed('preview', '--expect-no-changes');
  });

  test('a parameter that is secret in Pulumi must be secret in the manifest', async () => {
    await stack.set('holdfast:workspace', 'acme', true);
    const { code, stdout, stderr } = await stack.run('preview');
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain('declare it with secret: true');
    await stack.set('holdfast:workspace', 'acme');
  });

  test('destroy leaves nothing', async () => {
    await stack.succeed('destroy', '--yes', '--skip-preview');
    expect(Object.values(live().upsun).flat()).toEqual([]);
    expect(live().buddy).toEqual([]);
    expect(emulator.problems).toEqual([]);
  });
});

/** What `holdfast pulumi import-file` does, in this process. */
async function makeImportFile(
  directory: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ImportFile> {
  const request = {
    paths: ['holdfast.yaml'],
    directory,
    recursive: false,
    stack: 'dev',
    env,
    registry,
  } as const;
  const config = { workspace: 'acme' };
  const loaded = await loadStack({ ...request, config, missingEnv: 'error', allowExec: false, mode: 'run' });
  if (loaded.stack === undefined)
    throw new Error(loaded.diagnostics.map(({ summary }) => summary).join('\n'));
  const { stack } = loaded;
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  const providers = Object.fromEntries(modules.map(({ provider }) => [provider.name, provider]));
  const opened: OpenConnection[] = [];
  const types = (token: string): Provider['resources'][string] | undefined =>
    providers[token.split(':')[0] ?? '']?.resources[token.split(':')[1] ?? ''];
  const planned = await plan(stack, {
    types,
    connect: async (name) => {
      const connection = await open(stack, name, providers);
      opened.push(connection);
      return connection;
    },
    store: new MemoryStore(),
    keyring: {
      keyId: 'K1',
      digest: (value) => createHmac('sha256', 'k').update(canonical(value)).digest('hex'),
    },
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    random: () => 'run',
    emit: () => undefined,
    who: 'tester@host',
    toolVersion: '0.0.0',
    options: {
      targets: [],
      excludes: [],
      replace: [],
      refresh: true,
      parallelism: 4,
      lockTimeoutMs: 0,
      noDelete: false,
      skipStale: false,
      resendSecrets: [],
      continueOnError: false,
    },
  });
  for (const connection of opened) await connection.close();
  return importFile({
    plan: planned,
    desired: stack.desired,
    types,
    entries: entriesOf(stack, loaded, providers),
  });
}

function open(
  stack: Stack,
  name: string,
  providers: Readonly<Record<string, Provider>>,
): Promise<OpenConnection> {
  const entry = stack.providers[name];
  const provider = providers[entry?.provider ?? ''];
  if (entry === undefined || provider === undefined) throw new Error(`no entry ${name}`);
  return connect({
    name,
    provider,
    config: reveal(entry.values) as Record<string, string>,
    common: {},
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    random: () => 0,
    parallelism: 4,
    userAgent: 'holdfast-test',
    mask: (text) => text,
  });
}

function entriesOf(
  stack: Stack,
  { variables }: LoadResult,
  providers: Readonly<Record<string, Provider>>,
): Readonly<Record<string, ImportEntry>> {
  const entries = Object.values(stack.providers).map((entry) => {
    const { values } = travelling(entry, variables[entry.name] ?? {});
    const provider = providers[entry.provider];
    if (entry.name !== entry.provider || provider === undefined)
      return [entry.name, { instance: instanceConfiguration(entry.provider, entry.name, values) }] as const;
    return [entry.name, { carried: carriedEntry(entry.name, provider, values) }] as const;
  });
  return Object.fromEntries(entries);
}
