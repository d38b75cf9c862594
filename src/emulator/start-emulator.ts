import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { Clock } from '../core/events.ts';
import type { Json } from '../core/json.ts';
import type { EmulatedApi, EmulatorContext, EmulatorInstance } from './api.ts';
import type { Control, Problem } from './control.ts';
import type { FaultBoard } from './faults.ts';
import type { RequestLog } from './request-log.ts';
import type { World } from './world.ts';
import { createCollection } from './collection.ts';
import { createControl } from './control.ts';
import { createFaultBoard } from './faults.ts';
import { createLookup } from './mounted.ts';
import { randomId, seededRandom } from './random.ts';
import { hasBody, readBody } from './read-body.ts';
import { serve } from './serve.ts';

/** How to run emulators; everything but `apis` has a default. */
export interface EmulatorOptions {
  readonly apis: readonly EmulatorInstance[];
  /** Default 0: a free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** `root`: the mounts side by side at the root (default with one API); `prefix`: each below its own prefix. */
  readonly layout?: 'root' | 'prefix';
  readonly clock?: Clock;
  /** Feeds ids, shuffles and chances; equal runs are equal. Default 1. */
  readonly seed?: number;
  /** Added to each answer. Milliseconds, default 0. */
  readonly latencyMs?: number;
  /** Requests kept in the log; 0 = none (fastest). Default 10,000. */
  readonly keep?: number;
}

/** A running server with its handles for tests. */
export interface Emulator {
  /** `http://host:port`, without trailing slash. */
  readonly origin: string;
  /** Base URL of each mount by its prefix, without trailing slash. */
  readonly urls: Readonly<Record<string, string>>;
  /** By API, the keys of a provider entry that reach it (base URLs, accepted credentials). */
  readonly config: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The latest requests, oldest first. */
  readonly requests: RequestLog[];
  /** Requests nobody answered and handlers that failed: a test should find this empty. */
  readonly problems: readonly Problem[];
  readonly faults: FaultBoard;
  /** Control actions, e.g. `control('snapshot')`, `control('acme.change', { id, set })`. */
  readonly control: Control;
  /** Ends all connections and the server. */
  readonly close: () => Promise<void>;
}

const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms).unref();
    }),
};

/** Starts one loopback server with the given vendors' APIs on it; resolves once it listens. */
export async function startEmulator(options: EmulatorOptions): Promise<Emulator> {
  const server = createServer({ keepAlive: true, keepAliveTimeout: 30_000 });
  const { apis, host = '127.0.0.1', seed = 1 } = options;
  const origin = await listen(server, options.port ?? 0, host);
  const layout = options.layout ?? (apis.length === 1 ? 'root' : 'prefix');
  const url = (prefix: string): string => (layout === 'root' ? origin : `${origin}/${prefix}`);
  const world = createWorld(options, host, seed);
  const created = createAll(apis, contextOf(world, url, seed));
  const all = Object.values(created);
  const control = createControl({ ...controlledPart(world), apis: created });
  const serving = Object.assign(world, { lookup: createLookup(all, layout), control });
  server.on('request', (message, response) => {
    if (hasBody(message)) readBody(message, (text) => serve(serving, message, response, text));
    else serve(serving, message, response, '');
  });
  const prefixes = all.flatMap(({ mounts }) => mounts.map(({ prefix }) => prefix));
  return {
    origin,
    urls: Object.fromEntries(prefixes.map((prefix) => [prefix, url(prefix)])),
    config: Object.fromEntries(Object.entries(created).map(([name, { config }]) => [name, config ?? {}])),
    requests: world.requests,
    problems: world.problems,
    faults: world.faults,
    control,
    close: () => close(server),
  };
}

function createWorld(options: EmulatorOptions, host: string, seed: number): World {
  return {
    ...idle,
    clock: options.clock ?? realClock,
    random: seededRandom(seed),
    faults: createFaultBoard(seed),
    requests: [],
    problems: [],
    keep: options.keep ?? 10_000,
    host,
    latencyMs: options.latencyMs ?? 0,
    sequence: 0,
  };
}

/** Placeholders until the APIs exist: they are created after the server listens, since they need its URL. */
const idle: Pick<World, 'lookup' | 'control'> = { lookup: () => undefined, control: () => null };

function createAll(
  apis: readonly EmulatorInstance[],
  context: EmulatorContext,
): Readonly<Record<string, EmulatedApi>> {
  return Object.fromEntries(apis.map(({ name, create }) => [name, create(context)]));
}

function contextOf(world: World, url: (prefix: string) => string, seed: number): EmulatorContext {
  const random = seededRandom(seed + 1);
  const moment = { now: () => world.clock.now(), sequence: () => world.sequence };
  return {
    url,
    now: moment.now,
    random,
    id: (length) => randomId(random, length),
    collection: <T extends object>() => createCollection<T>(moment),
  };
}

function controlledPart(world: World): Omit<Parameters<typeof createControl>[0], 'apis'> {
  return {
    faults: world.faults,
    requests: world.requests,
    problems: world.problems,
    setLatency: (ms) => {
      world.latencyMs = ms;
    },
    totals: (): Json => ({ requests: world.sequence, problems: world.problems.length }),
  };
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
