import { buddyEmulator } from '../../../providers/buddy/emulator/buddy-emulator.ts';
import { gitjiraEmulator } from '../../../providers/gitjira/emulator/gitjira-emulator.ts';
import { registry } from '../../../providers/index.ts';
import { upsunEmulator } from '../../../providers/upsun/emulator/upsun-emulator.ts';
import type { Clock } from '../../../src/core/events.ts';
import { isList, isObject, type Json, type JsonObject } from '../../../src/core/json.ts';
import { startEmulator, type Emulator } from '../../../src/emulator/index.ts';
import { ResourceHandler } from '../../../src/hosts/pulumi/provider/handler.ts';
import { Session } from '../../../src/hosts/pulumi/provider/session.ts';
import { connect, type OpenConnection } from '../../../src/http/connect.ts';
import { HOLDFAST_KEY } from '../../../src/pulumi-facts/tokens.ts';
import { withoutMarks } from '../../../src/pulumi-facts/wire-secret.ts';
import { virtualClock } from '../../../src/testing/virtual-clock.ts';

export interface RigOptions {
  /** Pulumi's configuration; default: none. */
  readonly config?: Readonly<Record<string, string>>;
  /** Put over the environment that reaches the emulators. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One resource as Pulumi's engine keeps it. */
export interface Stored {
  readonly id: string;
  readonly inputs: JsonObject;
  readonly outputs: JsonObject;
}

/** Handlers of one process, the real transport and emulated vendors; plays the engine's part. */
export class ProviderRig {
  readonly emulator: Emulator;
  readonly clock: Clock;
  /** Lines the user was shown. */
  readonly told: string[] = [];
  readonly #opened: OpenConnection[] = [];
  readonly #options: RigOptions;
  #session: Session;

  private constructor(emulator: Emulator, clock: Clock, options: RigOptions) {
    this.emulator = emulator;
    this.clock = clock;
    this.#options = options;
    this.#session = this.#newSession();
  }

  static async start(options: RigOptions = {}): Promise<ProviderRig> {
    const clock = virtualClock();
    const apis = [upsunEmulator(), buddyEmulator(), gitjiraEmulator()];
    const emulator = await startEmulator({ apis, layout: 'prefix', clock });
    return new ProviderRig(emulator, clock, options);
  }

  /** A new process: nothing is shared with what went before. */
  restart(): void {
    this.#session = this.#newSession();
  }

  handler(token: string): ResourceHandler {
    const made = new ResourceHandler(token, this.#session);
    const config: Readonly<Record<string, string>> = { ...addresses(this.emulator), ...this.#options.config };
    void made.configure({ config: { get: (key) => config[key] } });
    return made;
  }

  /** check and create, as the engine does it for a new resource. */
  async create(token: string, news: JsonObject): Promise<Stored> {
    const inputs = await this.checked(token, news);
    const { id, outs } = await this.handler(token).create(inputs);
    return { id, inputs, outputs: withoutMarks(outs) as JsonObject };
  }

  async checked(token: string, news: JsonObject): Promise<JsonObject> {
    const { inputs, failures } = await this.handler(token).check({}, news);
    if (failures.length > 0) throw new Error(failures.map(({ reason }) => reason).join('\n'));
    return withoutMarks(inputs) as JsonObject;
  }

  async update(token: string, stored: Stored, news: JsonObject): Promise<Stored> {
    const inputs = await this.checked(token, news);
    const { outs } = await this.handler(token).update(stored.id, stored.outputs, inputs);
    return { id: stored.id, inputs, outputs: withoutMarks(outs) as JsonObject };
  }

  /** Undefined when the object is gone. */
  async refresh(token: string, stored: Stored): Promise<Stored | undefined> {
    const { id, props, inputs } = await this.handler(token).read(stored.id, stored.outputs);
    if (id === undefined) return undefined;
    return {
      id,
      inputs: withoutMarks(inputs ?? {}) as JsonObject,
      outputs: withoutMarks(props ?? {}) as JsonObject,
    };
  }

  /** `METHOD path` of the requests since the last call, token exchanges left out. */
  sent(): string[] {
    const lines = this.emulator.requests
      .filter(({ path }) => !path.endsWith('/oauth2/token'))
      .map(({ method, path }) => `${method} ${path}`);
    this.emulator.requests.length = 0;
    return lines;
  }

  /** Bodies of the writes since the last call of `sent`. */
  bodies(): (Json | undefined)[] {
    return this.emulator.requests
      .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/oauth2/token'))
      .map(({ body }) => body);
  }

  async close(): Promise<void> {
    for (const connection of this.#opened) await connection.close();
    await this.emulator.close();
  }

  #newSession(): Session {
    return new Session({
      registry,
      env: { ...variables(this.emulator), ...this.#options.env },
      clock: this.clock,
      random: () => 0,
      uuid: () => 'run',
      toolVersion: '0.0.0',
      connect: async (given) => {
        const connection = await connect(given);
        this.#opened.push(connection);
        return connection;
      },
      tell: (line) => this.told.push(line),
    });
  }
}

/** The environment by which all providers reach the emulators. */
export function variables({ config }: Emulator): Record<string, string> {
  return {
    UPSUN_API_TOKEN: config['upsun']?.['apiToken'] ?? '',
    BUDDY_TOKEN: config['buddy']?.['token'] ?? '',
    BUDDY_BASE_URL: config['buddy']?.['baseUrl'] ?? '',
    JIRA_BASE_URL: config['gitjira']?.['baseUrl'] ?? '',
    JIRA_PAT: config['gitjira']?.['token'] ?? '',
  };
}

/** Pulumi's configuration by which the default provider reaches an emulated vendor without variables of its own. */
export function addresses({ config }: Emulator): Record<string, string> {
  return {
    'holdfast:upsun.baseUrl': config['upsun']?.['baseUrl'] ?? '',
    'holdfast:upsun.authUrl': config['upsun']?.['authUrl'] ?? '',
  };
}

/** The names of the properties that hold a value anywhere inside, for leak checks. */
export function holding(properties: JsonObject, text: string): string[] {
  const holds = (value: Json): boolean => {
    if (isList(value)) return value.some(holds);
    return isObject(value) ? Object.values(value).some(holds) : value === text;
  };
  return Object.keys(properties).filter((name) => holds(properties[name] ?? null));
}

/** The hidden output. */
export function remembered(stored: Stored): JsonObject {
  const value = stored.outputs[HOLDFAST_KEY];
  return isObject(value) ? value : {};
}
