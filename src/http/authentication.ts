import type { Credentials, Provider, ProviderConfig } from '../core/define.ts';
import { HoldfastError } from '../core/errors.ts';
import type { Clock } from '../core/events.ts';
import type { Send } from '../core/wire.ts';
import { codeOf } from './reason.ts';

/** Credentials are renewed this long before they end. Milliseconds. */
const EARLY_MS = 60_000;

export interface AuthenticationOptions {
  readonly name: string;
  readonly provider: Provider;
  readonly config: ProviderConfig;
  /** Sends without credentials, to absolute URLs. */
  readonly send: Send;
  readonly clock: Clock;
  /** Told all header values before they are used, so that they can be masked. */
  readonly learn: (headers: Credentials['headers']) => void;
}

/** Keeps one set of credentials for all requests of a connection, and remembers when they were refused. */
export class Authentication {
  readonly #options: AuthenticationOptions;
  #held: Credentials | undefined;
  #renewAt = Number.POSITIVE_INFINITY;
  #underway: Promise<Credentials> | undefined;
  #refused = false;

  constructor(options: AuthenticationOptions) {
    this.#options = options;
  }

  /** Credentials that hold for at least a minute; parallel callers share one exchange. */
  async current(): Promise<Credentials> {
    if (this.#refused) throw this.#pointer();
    if (this.#held !== undefined && this.#options.clock.now() < this.#renewAt) return this.#held;
    return await this.#exchange();
  }

  /** Other credentials than those just refused, or undefined where the provider gives the same again. */
  async instead(refused: Credentials): Promise<Credentials | undefined> {
    if (this.#refused) throw this.#pointer();
    const held = this.#held;
    const next = held === undefined || held === refused ? await this.#exchange() : held;
    return sameHeaders(next, refused) ? undefined : next;
  }

  /** Makes all later requests fail without being sent. Returns the error to show: details only the first time. */
  refuse(error: HoldfastError): HoldfastError {
    if (this.#refused) return this.#pointer();
    this.#refused = true;
    return error;
  }

  async #exchange(): Promise<Credentials> {
    if (this.#underway === undefined) return await this.#begin();
    try {
      return await this.#underway;
    } catch (error) {
      if (this.#refused) throw this.#pointer();
      throw error;
    }
  }

  async #begin(): Promise<Credentials> {
    this.#underway = this.#authenticate();
    try {
      return await this.#underway;
    } catch (error) {
      if (codeOf(error) === 'auth') this.#refused = true;
      throw error;
    } finally {
      this.#underway = undefined;
    }
  }

  async #authenticate(): Promise<Credentials> {
    const { provider, config, send, clock, learn } = this.#options;
    const begun = clock.now();
    const credentials = await provider.authenticate(config, send);
    learn(credentials.headers);
    const lifetime = (credentials.expiresInSeconds ?? Number.POSITIVE_INFINITY) * 1000;
    this.#renewAt = begun + lifetime - Math.min(EARLY_MS, lifetime / 2);
    this.#held = credentials;
    return credentials;
  }

  #pointer(): HoldfastError {
    return new HoldfastError('auth', `${this.#options.name}: not sent, authentication was refused before`, {
      advice: 'See the first error of this provider.',
    });
  }
}

function sameHeaders(a: Credentials, b: Credentials): boolean {
  const names = Object.keys(a.headers);
  return (
    names.length === Object.keys(b.headers).length &&
    names.every((name) => a.headers[name] === b.headers[name])
  );
}
