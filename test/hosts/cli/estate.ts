import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buddyEmulator } from '../../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../../providers/gitjira/emulator/gitjira-emulator.ts';
import { upsunEmulator } from '../../../providers/upsun/emulator/upsun-emulator.ts';
import { registry } from '../../../providers/index.ts';
import { isObject, type Json, type JsonObject } from '../../../src/core/json.ts';
import { startEmulator, type Emulator } from '../../../src/emulator/index.ts';
import { cli, type HostOptions, type Run } from './test-host.ts';

/** Credentials of the emulated vendors, as a user has them in the environment. */
export const credentials = {
  UPSUN_API_TOKEN: 'upsun-emulator-api-token',
  BUDDY_TOKEN: 'buddy-token',
  BUDDY_WORKSPACE: 'acme',
  JIRA_PAT: 'jira-token',
};

/** All vendors, emulated, and a directory whose manifest knows how to reach them. */
export interface Estate {
  readonly directory: string;
  readonly emulator: Emulator;
  readonly providers: JsonObject;
  readonly run: (argv: readonly string[], options?: HostOptions) => Promise<Run>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  /** Names below a folder, sorted. */
  readonly list: (name: string) => Promise<readonly string[]>;
  /** Requests since the last call that were not reads or sign-ins. */
  readonly writes: () => readonly string[];
  readonly lists: () => number;
  readonly close: () => Promise<void>;
}

export async function openEstate(): Promise<Estate> {
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-estate-'));
  const emulator = await startEmulator({
    apis: [upsunEmulator(), buddyEmulator(), gitjiraEmulator()],
    keep: 100_000,
  });
  const { upsun = '', 'upsun-auth': authUrl = '', buddy = '', jira = '' } = emulator.urls;
  const providers = {
    upsun: { baseUrl: upsun, authUrl, apiToken: '${env.UPSUN_API_TOKEN}' },
    buddy: { baseUrl: buddy },
    gitjira: { baseUrl: jira },
  };
  const estate: Estate = {
    directory,
    emulator,
    providers,
    run: (argv, options = {}) =>
      cli(argv, { cwd: directory, ...options, env: { ...credentials, ...options.env } }),
    write: (name, text) => writeFile(join(directory, name), text),
    read: (name) => readFile(join(directory, name), 'utf8'),
    list: async (name) => (await readdir(join(directory, name))).sort(),
    writes: () => taken(emulator),
    lists: () => emulator.requests.filter(({ path }) => /integrations?$/u.test(path)).length,
    close: async () => {
      await emulator.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
  await estate.write('holdfast.yaml', JSON.stringify({ name: 'estate', providers, resources: {} }));
  return estate;
}

function taken({ requests }: Emulator): readonly string[] {
  const writes = requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/oauth2/token'));
  requests.length = 0;
  return writes.map(({ method, path }) => `${method} ${path}`);
}

/** A declared example of a kind, in a scope of its own where kinds exclude each other. */
export interface Sample {
  readonly token: string;
  readonly variant: string;
  readonly properties: JsonObject;
}

/** The example of every kind of every table. */
export async function everyExample(): Promise<readonly Sample[]> {
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  return modules.flatMap(({ provider }) =>
    Object.values(provider.resources).flatMap((type) =>
      Object.entries(type.variants).map(([variant, { example }]): Sample => {
        const scope = type.scope.map(({ name }) => [name, name === 'workspace' ? 'acme' : scopeOf(variant)]);
        const properties = { ...Object.fromEntries(scope), ...example } as JsonObject;
        return { token: `${provider.name}:${type.name}`, variant, properties };
      }),
    ),
  );
}

function scopeOf(variant: string): string {
  return `p-${variant.replaceAll('.', '-')}`;
}

/** The value at a property path of an example. */
export function valueAt(properties: Json, path: string): Json | undefined {
  const steps = path.replaceAll(/\[(?:"([^"]+)"|(\d+))\]/gu, '.$1$2').split('.');
  return steps.reduce<Json | undefined>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)] as Json | undefined;
    return isObject(value) ? value[step] : undefined;
  }, properties);
}
