import { createHmac } from 'node:crypto';
import { canonical } from '../../../src/core/json.ts';
import type { RunEvent } from '../../../src/core/events.ts';
import type { Connection, Desired, Options } from '../../../src/core/model.ts';
import type { Answer, Request } from '../../../src/core/wire.ts';
import type { Policy, Stack } from '../../../src/core/result.ts';
import type { Value } from '../../../src/core/value.ts';
import type { EngineContext, RunOptions } from '../../../src/engine/context.ts';
import { acme, hook, other } from './acme.ts';
import { FakeVendor } from './fake-vendor.ts';
import { MemoryStore } from './memory-store.ts';
import { VirtualClock } from './virtual-clock.ts';

export const OPTIONS: RunOptions = {
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
};

/** A vendor, a store, a clock and everything the engine wants from outside. */
export class Harness {
  readonly clock = new VirtualClock();
  readonly vendor = new FakeVendor(this.clock);
  store = new MemoryStore();
  readonly events: RunEvent[] = [];
  origin = 'https://acme.test';
  /** Another server, which the entry `far` leads to; its ids are those of the first, for other objects. */
  readonly far = new FakeVendor(this.clock);
  /** What the type `acme:Other` is kept by: at the first server, with ids of its own. */
  readonly others = new FakeVendor(this.clock);
  /** The same at the other server. */
  readonly farOthers = new FakeVendor(this.clock);
  #ids = 0;

  /** A new process on the same stored state: locks of the dead one are gone. */
  restart(crashAt: MemoryStore['crashAt'], batch: MemoryStore['batch']): void {
    const { document, journal, runs } = this.store;
    this.store = new MemoryStore();
    Object.assign(this.store, { document, journal, runs, crashAt, batch });
  }

  context(options: Partial<RunOptions> = {}, signal?: AbortSignal): EngineContext {
    return {
      types: (token) => (token === 'acme:Hook' ? hook : token === 'acme:Other' ? other : undefined),
      connect: (entry) => Promise.resolve({ name: entry, provider: acme, ...this.#reached(entry) }),
      store: this.store,
      keyring: {
        keyId: 'K1',
        digest: (value) => createHmac('sha256', 'test').update(canonical(value)).digest('base64url'),
      },
      clock: this.clock,
      random: () => `run${String(++this.#ids)}`,
      emit: (event) => this.events.push(event),
      who: 'tester@host',
      toolVersion: '0.1.0',
      options: { ...OPTIONS, ...options },
      ...(signal !== undefined && { signal }),
    };
  }

  #reached(entry: string): Pick<Connection, 'origin' | 'send'> {
    const far = entry === 'far';
    const [hooks, others] = far ? [this.far, this.farOthers] : [this.vendor, this.others];
    const send = (request: Request): Promise<Answer> =>
      (request.path.includes('/others') ? others : hooks).send(request);
    return { origin: far ? 'https://far.test' : this.origin, send };
  }
}

export interface Block {
  /** Provider entry: `acme` where absent. */
  readonly entry?: string;
  /** `acme:Hook` where absent. */
  readonly type?: string;
  readonly project?: string;
  readonly properties: { readonly [name: string]: Value };
  readonly options?: Options;
  readonly dependencies?: readonly string[];
}

export function stackOf(
  blocks: Readonly<Record<string, Block>>,
  policy: Policy = {},
  outputs: Stack['outputs'] = {},
): Stack {
  return {
    name: 'acme',
    stack: 'dev',
    backend: 'memory:',
    desired: Object.entries(blocks).map(([address, block]) => desiredOf(address, block)),
    policy,
    outputs,
    manifestDigest: canonical(Object.keys(blocks)),
    providers: {},
  };
}

function desiredOf(address: string, block: Block): Desired {
  const { entry, type, project, properties, options, dependencies } = block;
  return {
    address,
    provider: entry ?? 'acme',
    type: type ?? 'acme:Hook',
    scope: { project: project ?? 'p1' },
    variant: properties['type'] as string,
    properties,
    options: options ?? {},
    dependencies: dependencies ?? [],
  };
}

/** The simplest resource: one that calls an address. */
export function web(more: Block['properties'] = {}): Block {
  return { properties: { type: 'web', url: 'https://a.test/1', ...more } };
}

export const yes = (): Promise<boolean> => Promise.resolve(true);
