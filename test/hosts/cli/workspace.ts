import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../src/core/events.ts';
import { startEmulator, type Emulator } from '../../../src/emulator/index.ts';
import { upsunEmulator } from '../../../providers/upsun/emulator/upsun-emulator.ts';
import { cli, type HostOptions, type Run } from './test-host.ts';

/** Values that may appear nowhere but in requests. */
export const canaries = {
  UPSUN_API_TOKEN: 'upsun-emulator-api-token',
  HOOK_KEY: 'canary/hook "key" +1',
  SLACK_TOKEN: 'xoxb-canary-slack-token',
};

/** A directory with a manifest, and an emulator that it is about. */
export interface Workspace {
  readonly directory: string;
  readonly emulator: Emulator;
  readonly run: (argv: readonly string[], options?: HostOptions) => Promise<Run>;
  readonly manifest: (edit: (text: string) => string) => Promise<void>;
  readonly read: (file: string) => Promise<string>;
  /** All files below, by path. */
  readonly files: () => Promise<Readonly<Record<string, string>>>;
  readonly close: () => Promise<void>;
}

export async function createWorkspace(clock?: Clock): Promise<Workspace> {
  const directory = await mkdtemp(join(tmpdir(), 'holdfast-cli-'));
  const emulator = await startEmulator({ apis: [upsunEmulator()], ...(clock !== undefined && { clock }) });
  const file = join(directory, 'holdfast.yaml');
  await writeFile(file, manifestText(emulator.config['upsun'] ?? {}));
  const read = (name: string) => readFile(join(directory, name), 'utf8');
  return {
    directory,
    emulator,
    run: (argv, options = {}) =>
      cli(argv, { cwd: directory, ...options, env: { ...canaries, ...options.env } }),
    manifest: async (edit) => writeFile(file, edit(await readFile(file, 'utf8'))),
    read,
    files: async () => {
      const entries = await readdir(directory, { recursive: true, withFileTypes: true });
      const names = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
      return Object.fromEntries(
        await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')])),
      );
    },
    close: async () => {
      await emulator.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

function manifestText({ baseUrl = '', authUrl = '' }: Readonly<Record<string, string>>): string {
  return `name: acme
providers:
  upsun: { baseUrl: "${baseUrl}", authUrl: "${authUrl}", apiToken: "\${env.UPSUN_API_TOKEN}" }
resources:
  hook:
    type: upsun:Integration
    properties:
      projectId: abcdefgh12345
      type: webhook
      url: https://hooks.example.com/a
      shared_key: \${env.HOOK_KEY}
  slack:
    type: upsun:Integration
    forEach: [dev, ops]
    properties: { projectId: abcdefgh12345, type: health.slack, channel: "#\${each.value}", token: "\${env.SLACK_TOKEN}" }
    options: { dependsOn: [hook] }
outputs:
  hookId: \${resources.hook.id}
`;
}

/** All spellings of the canaries that occur in a text. */
export function leaks(text: string): string[] {
  return Object.entries(canaries).flatMap(([name, value]) => {
    const spellings = {
      raw: value,
      json: JSON.stringify(value).slice(1, -1),
      percent: encodeURIComponent(value),
      base64: Buffer.from(value).toString('base64').replace(/=+$/u, '').slice(0, -1),
      hex: Buffer.from(value).toString('hex'),
    };
    return Object.entries(spellings).flatMap(([form, spelling]) =>
      text.includes(spelling) ? [`${name} ${form}`] : [],
    );
  });
}
