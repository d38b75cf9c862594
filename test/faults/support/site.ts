import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { JsonObject } from '../../../src/core/json.ts';
import { startEmulator, type Emulator, type EmulatorInstance } from '../../../src/emulator/index.ts';
import { runCli } from '../../../src/hosts/cli/run-cli.ts';
import { createTestHost, type HostOptions } from '../../hosts/cli/test-host.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { CANARY, leaks } from './canary.ts';
import { spawnCli, type Ended, type SpawnOptions } from './spawn-cli.ts';
import type { Vendor } from './vendors.ts';

/** Declared resources by name: properties, or properties with options. */
export type Declared = Readonly<Record<string, JsonObject>>;

export interface SiteOptions {
  readonly instance?: EmulatorInstance;
  /** Further keys of the provider entry. */
  readonly entry?: JsonObject;
  readonly backend?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** How far the clock of runs in this process is ahead of the true one: their sleeping takes no time. Milliseconds. */
export interface Time {
  ahead: number;
}

/** How a command ended that ran in this process. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A directory with a manifest, one emulated vendor, and the command line in this process and in others. */
export class Site {
  readonly vendor: Vendor;
  readonly emulator: Emulator;
  readonly directory: string;
  readonly #root: string;
  readonly #options: SiteOptions & { readonly time: Time };
  /** Shared by the emulator and the runs in this process. */
  readonly time: Time;
  /** Everything printed by any run here. */
  readonly #printed: string[] = [];

  private constructor(
    vendor: Vendor,
    emulator: Emulator,
    root: string,
    options: SiteOptions & { readonly time: Time },
  ) {
    this.vendor = vendor;
    this.emulator = emulator;
    this.#root = root;
    this.directory = join(root, 'site');
    this.#options = options;
    this.time = options.time;
  }

  static async open(vendor: Vendor, options: SiteOptions = {}): Promise<Site> {
    const root = await mkdtemp(join(tmpdir(), 'holdfast-faults-'));
    const time = { ahead: 0 };
    const emulator = await startEmulator({
      apis: [options.instance ?? vendor.emulator()],
      layout: 'prefix',
      clock: { now: () => Date.now() + time.ahead, sleep: pause },
    });
    const site = new Site(vendor, emulator, root, { ...options, time });
    await mkdir(site.directory);
    return site;
  }

  get state(): string {
    return join(this.directory, '.holdfast', 'acme', 'dev');
  }

  get env(): Readonly<Record<string, string>> {
    return { CANARY, ...this.#options.env };
  }

  /** What the emulator accepts, as a provider entry has it. */
  get entry(): JsonObject {
    return { ...this.emulator.config[this.vendor.name], ...this.#options.entry };
  }

  async declare(resources: Declared, top: JsonObject = {}): Promise<void> {
    const blocks = Object.entries(resources).map(([name, properties]) => {
      const { options, ...own } = properties;
      return [name, { type: this.vendor.token, properties: own, ...(options !== undefined && { options }) }];
    });
    const { backend } = this.#options;
    const manifest = {
      name: 'acme',
      ...(backend !== undefined && { backend }),
      providers: { [this.vendor.name]: this.entry },
      resources: Object.fromEntries(blocks) as JsonObject,
      ...top,
    };
    await writeFile(join(this.directory, 'holdfast.yaml'), JSON.stringify(manifest, null, 1));
  }

  /** Runs a command in this process. */
  async run(argv: readonly string[], options: HostOptions = {}): Promise<Run> {
    const env = { ...this.env, ...options.env };
    const host = createTestHost({ cwd: this.directory, columns: 400, ...options, env });
    const clock = {
      now: () => Date.now() + this.time.ahead,
      sleep: async (ms: number) => void (this.time.ahead += ms),
    };
    const code = await runCli(argv, { ...host, clock });
    const [out, err] = [host.out(), host.err()];
    this.#printed.push(out, err);
    return { code, out, err };
  }

  /** Runs a command in a process of its own. */
  async spawn(argv: readonly string[], options: Partial<SpawnOptions> = {}): Promise<Ended> {
    const env = { ...this.env, ...options.env };
    const ended = await spawnCli(argv, { cwd: this.directory, ...options, env });
    this.#printed.push(ended.out, ended.err);
    return ended;
  }

  live(): readonly JsonObject[] {
    return this.vendor.live(this.emulator);
  }

  /** Requests that reached the vendor's API so far, sign-in not counted. */
  requests(): number {
    return this.emulator.requests.filter(({ api }) => !api.endsWith('-auth')).length;
  }

  /** Writes that reached the vendor's API so far, sign-in not counted. */
  writes(): string[] {
    return this.emulator.requests
      .filter(({ api, method }) => method !== 'GET' && !api.endsWith('-auth'))
      .map(({ method, path }) => `${method} ${path}`);
  }

  /** All files of the site by relative path. */
  async files(): Promise<Readonly<Record<string, string>>> {
    const entries = await readdir(this.directory, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const texts = await Promise.all(
      names.map(async (name) => [relative(this.directory, name), await readFile(name, 'utf8')] as const),
    );
    return Object.fromEntries(texts);
  }

  /** Spellings of the canary in anything printed or stored here. */
  async leaks(values?: Readonly<Record<string, string>>): Promise<string[]> {
    const files = Object.entries(await this.files()).filter(([name]) => name !== 'holdfast.yaml');
    return [
      ...files.flatMap(([name, text]) => leaks(text, values).map((leak) => `${name}: ${leak}`)),
      ...this.#printed.flatMap((text) => leaks(text, values).map((leak) => `printed: ${leak}`)),
    ];
  }

  async close(): Promise<void> {
    await this.emulator.close();
    await rm(this.#root, { recursive: true, force: true });
  }
}
