import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import type { JsonObject } from '../../src/core/json.ts';
import { startEmulator, type Emulator } from '../../src/emulator/index.ts';
import { PROVIDER_KEY, providerCode } from '../../src/pulumi-facts/tokens.ts';
import { withoutMarks } from '../../src/pulumi-facts/wire-secret.ts';
import { DynamicProcess } from '../hosts/pulumi/dynamic-process.ts';
import { PulumiStack } from '../hosts/pulumi/pulumi-stack.ts';
import { findPulumi } from '../scripts/pulumi-folder.ts';

/** What Holdfast costs under Pulumi: milliseconds per provider call, requests of a refresh, bytes of state. */
const TOKEN = 'upsun:Integration';
const COUNT = 500;
const SCOPES = 10;

/** Runs of the command line, one after the other. */
const RUNS = {
  up: ['up', '--yes', '--skip-preview'],
  preview: ['preview', '--expect-no-changes'],
  refresh: ['refresh', '--yes', '--skip-preview'],
} as const;

interface Stored {
  readonly id: string;
  readonly inputs: JsonObject;
  readonly outputs: JsonObject;
}

const emulator = await startEmulator({ apis: [upsunEmulator()], layout: 'prefix', keep: 100_000 });
const { apiToken = '', baseUrl = '', authUrl = '' } = emulator.config['upsun'] ?? {};
const config = { 'holdfast:upsun.baseUrl': baseUrl, 'holdfast:upsun.authUrl': authUrl };
try {
  const stored = await calls(emulator);
  await refresh(stored, emulator);
  await throughCommandLine(emulator);
} finally {
  await emulator.close();
}

function declared(index: number): JsonObject {
  return {
    projectId: `project${String(index % SCOPES)}`,
    type: 'webhook',
    url: `https://hooks.acme.example/${String(index)}`,
    shared_key: 'a-shared-key-of-some-length',
    [PROVIDER_KEY]: providerCode(TOKEN),
  };
}

async function start(): Promise<DynamicProcess> {
  const began = performance.now();
  const provider = await DynamicProcess.start({ UPSUN_API_TOKEN: apiToken }, config);
  say('start of the process', `${ms(performance.now() - began)} ms`);
  return provider;
}

/** Sixteen at once, as the engine does it on four cores. */
async function timed<T, R>(name: string, items: readonly T[], call: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const began = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await call(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  say(`${name}, ${String(items.length)} calls`, `${ms((performance.now() - began) / items.length)} ms each`);
  return results;
}

async function calls({ requests }: Emulator): Promise<readonly Stored[]> {
  const provider = await start();
  const all = Array.from({ length: COUNT }, (_, index) => declared(index));
  await timed('check', all, (news) => provider.check(TOKEN, news));
  requests.length = 0;
  const made = await timed('create', all, (news) => provider.create(TOKEN, news));
  say('requests of the creates', String(requests.length));
  const stored = made.map(({ id, outputs }, index) => ({
    id,
    inputs: all[index] ?? {},
    outputs: withoutMarks(outputs) as JsonObject,
  }));
  await timed('diff', stored, ({ id, inputs, outputs }) => provider.diff(id, outputs, inputs));
  await timed('update', stored, ({ id, inputs, outputs }) =>
    provider.update(id, outputs, { ...inputs, events: ['environment.push'] }),
  );
  const bytes = stored.reduce((sum, { inputs, outputs }) => sum + sizeOf(inputs) + sizeOf(outputs), 0);
  say('inputs and outputs in state', `${String(Math.round(bytes / COUNT))} bytes a resource`);
  await provider.close();
  return stored;
}

async function refresh(stored: readonly Stored[], { requests }: Emulator): Promise<void> {
  const provider = await start();
  requests.length = 0;
  await timed('read', stored, ({ id, outputs }) => provider.read(id, outputs));
  const lists = requests.filter(({ path }) => path.endsWith('/integrations')).length;
  say(
    `refresh of ${String(COUNT)} resources in ${String(SCOPES)} scopes`,
    `${String(lists)} lists, ${String(requests.length - lists)} other requests`,
  );
  await provider.close();
  if (lists !== SCOPES)
    throw new Error(`the refresh sent ${String(lists)} lists instead of ${String(SCOPES)}`);
}

async function throughCommandLine({ requests }: Emulator): Promise<void> {
  const cli = findPulumi(process.env);
  if (cli === undefined) {
    say('with the command line', 'not there (npm run pulumi:cli)');
    return;
  }
  const stack = await PulumiStack.create(cli, { UPSUN_API_TOKEN: apiToken });
  try {
    for (const [key, value] of Object.entries(config)) await stack.set(key, value);
    await stack.write('index.js', program());
    for (const [name, args] of Object.entries(RUNS)) {
      requests.length = 0;
      const began = performance.now();
      await stack.succeed(...args);
      say(`pulumi ${name}`, `${ms(performance.now() - began)} ms, ${String(requests.length)} requests`);
    }
    const resources = Object.values(await stack.resources());
    const bytes = resources.reduce((sum, resource) => sum + sizeOf(resource), 0);
    say('whole resources in state', `${String(Math.round(bytes / COUNT))} bytes a resource`);
  } finally {
    await stack.remove();
  }
}

function program(): string {
  return `import { upsun } from 'holdfast/pulumi';
for (let i = 0; i < ${String(COUNT)}; i++)
  new upsun.Integration('hook' + i, { projectId: 'other' + (i % ${String(SCOPES)}), type: 'webhook', url: 'https://hooks.acme.example/' + i, shared_key: 'a-shared-key-of-some-length' });
`;
}

function sizeOf(value: JsonObject): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(2) : String(Math.round(value));
}

function say(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(46)} ${value}\n`);
}
