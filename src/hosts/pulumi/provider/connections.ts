import type { Provider } from '../../../core/define.ts';
import type { Clock } from '../../../core/events.ts';
import { canonical, type Json } from '../../../core/json.ts';
import type { Connection } from '../../../core/model.ts';
import type { ConnectOptions } from '../../../http/connect.ts';
import { Door } from './door.ts';
import { requireCredentials, type EntrySettings } from './entry-settings.ts';

export interface ConnectionParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly toolVersion: string;
  readonly parallelism: number;
  readonly mask: (text: string) => string;
  readonly onSecret: (secret: string) => void;
  readonly connect: (options: ConnectOptions) => Promise<Connection>;
}

/** Opens each provider entry once for all resources of the process, so that limits and logins are shared. */
export class Connections {
  readonly #parts: ConnectionParts;
  readonly #limiters: NonNullable<ConnectOptions['limiters']> = new Map();
  readonly #open = new Map<string, Promise<Connection>>();

  constructor(parts: ConnectionParts) {
    this.#parts = parts;
  }

  open(provider: Provider, settings: EntrySettings): Promise<Connection> {
    const key = canonical([provider.name, settings as unknown as Json]);
    const known = this.#open.get(key) ?? this.#connect(provider, settings);
    this.#open.set(key, known);
    return known;
  }

  async #connect(provider: Provider, settings: EntrySettings): Promise<Connection> {
    requireCredentials(provider, settings);
    const { env, connect, toolVersion, ...rest } = this.#parts;
    const connection = await connect({
      ...rest,
      ...settings,
      provider,
      userAgent: `holdfast/${toolVersion} pulumi`,
      environment: env,
      limiters: this.#limiters,
    });
    const door = new Door(settings.name, connection.send);
    return { ...connection, send: door.send };
  }
}
