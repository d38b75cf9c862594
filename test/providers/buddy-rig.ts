import { createHmac } from 'node:crypto';
import { buddyEmulator, type BuddyOptions } from '../../providers/buddy/emulator/buddy-emulator.ts';
import { integration } from '../../providers/buddy/integration.ts';
import { provider } from '../../providers/buddy/provider.ts';
import type { Field } from '../../src/core/define.ts';
import { fieldsOf } from '../../src/core/fields.ts';
import { canonical, isList, isObject, type Json, type JsonObject } from '../../src/core/json.ts';
import type { Desired } from '../../src/core/model.ts';
import { plain } from '../../src/core/placeholder.ts';
import type { ApplyResult, Plan, Stack } from '../../src/core/result.ts';
import { Secret, type Value } from '../../src/core/value.ts';
import { startEmulator, type Emulator } from '../../src/emulator/index.ts';
import type { EngineContext, RunOptions } from '../../src/engine/context.ts';
import { apply, plan } from '../../src/engine/reconcile.ts';
import { connect, type OpenConnection } from '../../src/http/connect.ts';
import { MemoryStore } from '../../src/testing/memory-store.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';

/** Declared properties by address, secrets as plain texts. */
export type Declared = Readonly<Record<string, JsonObject>>;

const clock = virtualClock();

const options: RunOptions = {
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

/** The engine, the transport and the emulated vendor together; state lives in memory. */
export class Rig {
  readonly emulator: Emulator;
  readonly connection: OpenConnection;
  #store = new MemoryStore();
  #runs = 0;

  private constructor(emulator: Emulator, connection: OpenConnection) {
    this.emulator = emulator;
    this.connection = connection;
  }

  static async start(vendor: Partial<BuddyOptions> = {}, token = 'buddy-token'): Promise<Rig> {
    const emulator = await startEmulator({ apis: [buddyEmulator(vendor)], layout: 'prefix', clock });
    const connection = await connect({
      name: 'buddy',
      provider,
      config: { token, baseUrl: emulator.urls['buddy'] ?? '' },
      common: {},
      clock,
      random: () => 0,
      parallelism: options.parallelism,
      userAgent: 'holdfast-test',
      mask: (text) => text,
    });
    return new Rig(emulator, connection);
  }

  /** Loses the state. */
  forget(): void {
    this.#store = new MemoryStore();
  }

  plan(declared: Declared | Stack): Promise<Plan> {
    return plan(stackOf(declared), this.#context());
  }

  apply(declared: Declared | Stack): Promise<ApplyResult> {
    return apply(stackOf(declared), this.#context(), () => Promise.resolve(true));
  }

  /** What was sent since the last call, as `METHOD path below the workspace`. */
  sent(): string[] {
    const lines = this.emulator.requests.map(
      ({ method, path }) => `${method} ${path.split('/').slice(3).join('/')}`,
    );
    this.emulator.requests.length = 0;
    return lines;
  }

  async close(): Promise<void> {
    await this.connection.close();
    await this.emulator.close();
  }

  #context(): EngineContext {
    return {
      types: () => integration,
      connect: () => Promise.resolve(this.connection),
      store: this.#store,
      keyring: {
        keyId: 'K1',
        digest: (value) => createHmac('sha256', 'test').update(canonical(value)).digest('base64url'),
      },
      clock,
      random: () => `run${String(++this.#runs)}`,
      emit: () => undefined,
      who: 'tester@host',
      toolVersion: '0.1.0',
      options,
    };
  }
}

function isStack(declared: Declared | Stack): declared is Stack {
  return 'desired' in declared && Array.isArray(declared.desired);
}

/** A stack of these resources, without options. */
export function stackOf(declared: Declared | Stack): Stack {
  if (isStack(declared)) return declared;
  return {
    name: 'acme',
    stack: 'dev',
    backend: 'memory:',
    desired: Object.entries(declared).map(([address, properties]) => desiredOf(address, properties)),
    policy: {},
    outputs: {},
    manifestDigest: canonical(declared),
    providers: {},
  };
}

function desiredOf(address: string, properties: JsonObject): Desired {
  const variant = plain(properties['type'] ?? null);
  const fields = fieldsOf(integration, variant);
  const values = Object.entries(properties).map(
    ([name, value]) => [name, hidden(fields[name], value)] as const,
  );
  return {
    address,
    provider: 'buddy',
    type: 'buddy:Integration',
    scope: { workspace: 'acme' },
    variant,
    properties: Object.fromEntries(values),
    options: {},
    dependencies: [],
  };
}

/** Loading makes secrets of what the table calls secret or write-only, leaf by leaf. */
function hidden(field: Field | undefined, value: Json): Value {
  if (field?.writeOnly !== true && field?.secret !== true) return value;
  if (isList(value)) return value.map((item) => hidden(field, item));
  if (!isObject(value)) return new Secret(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, hidden(field, member)]));
}
