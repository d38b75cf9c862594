import type { Json } from '../core/json.ts';
import { canonical } from '../core/json.ts';
import { Secret } from '../core/value.ts';

/** Makes secrets and remembers their values, so that every sink can mask them. */
export class SecretRegistry {
  readonly #values = new Map<string, Json>();

  secret(value: Json): Secret {
    this.remember(value);
    return new Secret(value);
  }

  remember(value: Json): void {
    this.#values.set(typeof value === 'string' ? `"${value}` : canonical(value), value);
  }

  list(): readonly Json[] {
    return [...this.#values.values()];
  }
}
