import { createHmac } from 'node:crypto';
import { gitjiraEmulator } from '../../providers/gitjira/emulator/gitjira-emulator.ts';
import type { GitJiraOptions } from '../../providers/gitjira/emulator/options.ts';
import { provider } from '../../providers/gitjira/provider.ts';
import { canonical, type JsonObject } from '../../src/core/json.ts';
import type { Desired, Options } from '../../src/core/model.ts';
import type { ApplyResult, Plan, Stack } from '../../src/core/result.ts';
import type { Value } from '../../src/core/value.ts';
import { startEmulator, type Emulator, type RequestLog } from '../../src/emulator/index.ts';
import type { EngineContext } from '../../src/engine/context.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { connect, type OpenConnection } from '../../src/http/connect.ts';
import { OPTIONS } from '../engine/support/harness.ts';
import { MemoryStore } from '../engine/support/memory-store.ts';
import { VirtualClock } from '../engine/support/virtual-clock.ts';

/** One declared integration. */
export interface Block {
  readonly properties: { readonly [name: string]: Value };
  readonly options?: Options;
}

/** What an apply did, and the writes that reached Jira. */
export interface Applied {
  readonly result: ApplyResult;
  readonly writes: readonly RequestLog[];
}

export type Blocks = Readonly<Record<string, Block>>;

/** The emulated Jira, a real connection to it, and the engine over both. */
export class GitJiraRig {
  readonly clock: VirtualClock;
  store = new MemoryStore();
  readonly #emulator: Emulator;
  readonly #connection: OpenConnection;
  #runs = 0;

  private constructor(emulator: Emulator, connection: OpenConnection, clock: VirtualClock) {
    this.#emulator = emulator;
    this.#connection = connection;
    this.clock = clock;
  }

  static async start(options: Partial<GitJiraOptions> = {}): Promise<GitJiraRig> {
    const clock = new VirtualClock();
    const emulator = await startEmulator({ apis: [gitjiraEmulator(options)], clock });
    const connection = await connect({
      name: 'gitjira',
      provider,
      config: { baseUrl: emulator.origin, token: 'jira-token' },
      common: {},
      clock,
      random: () => 0.5,
      parallelism: 4,
      userAgent: 'holdfast-test/1',
      mask: (text) => text,
    });
    return new GitJiraRig(emulator, connection, clock);
  }

  get emulator(): Emulator {
    return this.#emulator;
  }

  async apply(blocks: Blocks): Promise<Applied> {
    return this.applyStack(stackOf(blocks));
  }

  async applyStack(stack: Stack): Promise<Applied> {
    const before = this.#emulator.requests.length;
    const result = await apply(stack, this.#context(), () => Promise.resolve(true));
    const writes = this.#emulator.requests.slice(before).filter(({ method }) => method !== 'GET');
    return { result, writes };
  }

  async plan(blocks: Blocks): Promise<Plan> {
    return this.planStack(stackOf(blocks));
  }

  async planStack(stack: Stack): Promise<Plan> {
    return plan(stack, this.#context());
  }

  /** The integrations as Jira holds them, secrets included. */
  held(): readonly JsonObject[] {
    const { gitjira } = this.#emulator.control('snapshot') as unknown as {
      readonly gitjira: { readonly integrations: readonly JsonObject[] };
    };
    return gitjira.integrations;
  }

  async close(): Promise<void> {
    await this.#connection.close();
    await this.#emulator.close();
  }

  #context(): EngineContext {
    const digest = (value: Parameters<typeof canonical>[0]): string =>
      createHmac('sha256', 'test').update(canonical(value)).digest('base64url');
    return {
      types: (token) => (token === 'gitjira:Integration' ? provider.resources['Integration'] : undefined),
      connect: () => Promise.resolve(this.#connection),
      store: this.store,
      keyring: { keyId: 'K1', digest },
      clock: this.clock,
      random: () => `run${String(++this.#runs)}`,
      emit: () => undefined,
      who: 'tester@host',
      toolVersion: '0.1.0',
      options: OPTIONS,
    };
  }
}

function stackOf(blocks: Blocks): Stack {
  return {
    name: 'git-hosts',
    stack: 'dev',
    backend: 'memory:',
    desired: Object.entries(blocks).map(([address, block]) => desiredOf(address, block)),
    policy: {},
    outputs: {},
    manifestDigest: canonical(Object.keys(blocks)),
    providers: {},
  };
}

function desiredOf(address: string, { properties, options = {} }: Block): Desired {
  const variant = properties['type'];
  return {
    address,
    provider: 'gitjira',
    type: 'gitjira:Integration',
    scope: {},
    variant: typeof variant === 'string' ? variant : '',
    properties,
    options,
    dependencies: [],
  };
}
