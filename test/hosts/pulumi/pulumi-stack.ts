import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { isObject, type Json, type JsonObject } from '../../../src/core/json.ts';
import { makeProgramFolder, ROOT } from './program-folder.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A Pulumi project in a folder of its own with a stack on a `file://` backend, driven by the real command line. */
export class PulumiStack {
  readonly directory: string;
  readonly #folder: string;
  readonly #env: Readonly<Record<string, string | undefined>>;
  #running: ChildProcess | undefined;

  private constructor(folder: string, cli: string, env: Readonly<Record<string, string>>) {
    this.#folder = folder;
    this.directory = join(folder, 'program');
    this.#env = {
      ...withoutPulumi(process.env),
      ...env,
      PATH: [cli, join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter),
      HOME: folder,
      PULUMI_HOME: join(folder, 'home'),
      PULUMI_BACKEND_URL: `file://${join(folder, 'state')}`,
      PULUMI_CONFIG_PASSPHRASE: 'x',
      PULUMI_SKIP_UPDATE_CHECK: '1',
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: '1',
      PULUMI_DISABLE_REGISTRY_RESOLVE: '1',
    };
  }

  /** `cli`: folders with the command line and its host; `fill` may put another program in. The installed `holdfast` is this checkout's build. */
  static async create(
    cli: string,
    env: Readonly<Record<string, string>>,
    fill?: (directory: string) => void,
  ): Promise<PulumiStack> {
    const folder = await mkdtemp(join(tmpdir(), 'holdfast-pulumi-'));
    const stack = new PulumiStack(folder, cli, env);
    await makeProgramFolder(stack.directory);
    await mkdir(join(folder, 'state'));
    await stack.write(
      'Pulumi.yaml',
      'name: acme\nruntime: { name: nodejs, options: { typescript: false } }\n',
    );
    await stack.write('index.js', '');
    fill?.(stack.directory);
    await stack.succeed('stack', 'init', 'dev');
    return stack;
  }

  async write(name: string, text: string): Promise<void> {
    await writeFile(join(this.directory, name), text);
  }

  async set(key: string, value: string, secret = false): Promise<void> {
    await this.succeed('config', 'set', ...(secret ? ['--secret'] : []), key, '--', value);
  }

  run(...args: readonly string[]): Promise<Ran> {
    return new Promise((resolve, reject) => {
      const child = spawn('pulumi', ['--non-interactive', '--color', 'never', ...args], {
        cwd: this.directory,
        env: this.#env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      this.#running = child;
      const texts = { stdout: '', stderr: '' };
      for (const name of ['stdout', 'stderr'] as const)
        child[name].setEncoding('utf8').on('data', (chunk: string) => (texts[name] += chunk));
      child.once('error', reject);
      child.once('close', (code) => resolve({ code: code ?? -1, ...texts }));
    });
  }

  /** Ends the command under way as a crash of the machine would. */
  kill(): void {
    this.#running?.kill('SIGKILL');
  }

  /** Runs a command that must end with 0. */
  async succeed(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await this.run(...args);
    if (code !== 0)
      throw new Error(`pulumi ${args.join(' ')} ended with ${String(code)}\n${stdout}\n${stderr}`);
    return stdout;
  }

  up(...args: readonly string[]): Promise<string> {
    return this.succeed('up', '--yes', '--skip-preview', ...args);
  }

  /** Steps of a preview that change something, and the exact properties the engine found. */
  async preview(...args: readonly string[]): Promise<readonly Step[]> {
    const digest = JSON.parse(await this.succeed('preview', '--json', ...args)) as { steps: RawStep[] };
    return digest.steps
      .filter(({ op }) => op !== 'same' && op !== 'refresh')
      .map(({ op, urn, detailedDiff, replaceReasons }) => ({
        op,
        name: urn.split('::').at(-1) ?? '',
        properties: Object.keys(detailedDiff ?? {}).sort(),
        replaces: replaceReasons ?? [],
      }));
  }

  /** Resources in state by name, secrets as stored. */
  async resources(): Promise<Readonly<Record<string, JsonObject>>> {
    const { deployment } = JSON.parse(await this.succeed('stack', 'export')) as {
      deployment: { resources?: JsonObject[] };
    };
    const own = (deployment.resources ?? []).filter(
      ({ type }) => typeof type === 'string' && type.startsWith('pulumi-nodejs:'),
    );
    return Object.fromEntries(own.map((resource) => [nameOf(resource['urn'] ?? null), resource]));
  }

  /** How many operations the engine began and never learned the end of. */
  async pending(): Promise<number> {
    const { deployment } = JSON.parse(await this.succeed('stack', 'export')) as {
      deployment: { pending_operations?: readonly JsonObject[] };
    };
    return deployment.pending_operations?.length ?? 0;
  }

  /** Takes a resource out of state; its object stays. */
  async forget(name: string): Promise<void> {
    const urn = (await this.resources())[name]?.['urn'];
    await this.succeed('state', 'delete', typeof urn === 'string' ? urn : '', '--yes', '--force');
  }

  async outputs(): Promise<JsonObject> {
    const value = JSON.parse(await this.succeed('stack', 'output', '--json', '--show-secrets')) as Json;
    return isObject(value) ? value : {};
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

export interface Step {
  readonly op: string;
  readonly name: string;
  readonly properties: readonly string[];
  readonly replaces: readonly string[];
}

interface RawStep {
  readonly op: string;
  readonly urn: string;
  readonly detailedDiff?: Readonly<Record<string, unknown>> | null;
  readonly replaceReasons?: readonly string[] | null;
}

function nameOf(urn: Json): string {
  return typeof urn === 'string' ? (urn.split('::').at(-1) ?? '') : '';
}

/** A developer's own Pulumi session stays out of the test. */
function withoutPulumi(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('PULUMI_')));
}
