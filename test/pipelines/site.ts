import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { upsunEmulator } from '../../providers/upsun/emulator/upsun-emulator.ts';
import { startEmulator, type Emulator } from '../../src/emulator/index.ts';
import { COMPILED } from '../compiled.ts';

// Each step of a pipeline starts the real command line, some of them several times.

export const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'hosts', 'cli', 'main.ts');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A repository with the quickstart's manifest, the scripts of one example, and emulators instead of vendors. */
export interface Site {
  readonly directory: string;
  readonly emulator: Emulator;
  /** Runs a script as a pipeline would: with `holdfast` on the path and nothing else of this process's environment. */
  readonly script: (file: string, args?: readonly string[], env?: Environment) => Promise<Ended>;
  readonly holdfast: (...args: readonly string[]) => Promise<Ended>;
  readonly read: (file: string) => string;
  readonly edit: (change: (manifest: string) => string) => void;
  readonly close: () => Promise<void>;
}

/** Values that may stand in no report, no comment and no log. */
export const secrets = {
  GITHUB_TOKEN: 'canary-github-token',
  SLACK_TOKEN: 'canary-slack-token',
  LOGS_TOKEN: 'canary-logs-token',
};

export type Environment = Readonly<Record<string, string>>;

/** Programs the scripts need that are not here. */
export function missingPrograms(...names: readonly string[]): string[] {
  return names.filter((name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error !== undefined);
}

export async function createSite(example: string, environment: Environment = {}): Promise<Site> {
  const directory = mkdtempSync(join(tmpdir(), 'holdfast-pipeline-'));
  cpSync(join(ROOT, 'examples', example), directory, { recursive: true });
  const manifest = join(directory, 'holdfast.yaml');
  cpSync(join(ROOT, 'examples', 'quickstart', 'holdfast.yaml'), manifest);
  const emulator = await startEmulator({ apis: [upsunEmulator()] });
  const { baseUrl = '', authUrl = '', apiToken = '' } = emulator.config['upsun'] ?? {};
  const bin = join(directory, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'holdfast'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`, {
    mode: 0o755,
  });
  const base = {
    ...secrets,
    ...environment,
    UPSUN_API_TOKEN: apiToken,
    HOLDFAST_CONFIG_UPSUNURL: baseUrl,
    HOLDFAST_CONFIG_UPSUNAUTHURL: authUrl,
    PATH: [bin, join(process.execPath, '..'), process.env['PATH'] ?? ''].join(delimiter),
    TMPDIR: directory,
    ...COMPILED,
  };
  const run = (command: string, args: readonly string[], env: Environment = {}): Promise<Ended> =>
    ended(command, args, directory, { ...base, ...env });
  return {
    directory,
    emulator,
    script: (file, args = [], env = {}) => run(join(directory, file), args, env),
    holdfast: (...args) => run('holdfast', args),
    read: (file) => readFileSync(join(directory, file), 'utf8'),
    edit: (change) => {
      writeFileSync(manifest, change(readFileSync(manifest, 'utf8')));
    },
    close: async () => {
      await emulator.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function ended(command: string, args: readonly string[], cwd: string, env: Environment): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const text = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...text }));
  });
}

/** Changes a live object behind everybody's back. */
export async function drift(site: Site): Promise<void> {
  const { out } = await site.holdfast('state', 'pull');
  const { resources } = JSON.parse(out) as { resources: Record<string, { id: string }> };
  const id = resources['alerts']?.id ?? '';
  site.emulator.control('upsun.change', { id, set: { channel: '#moved' } });
}
