import type { Json } from '../core/json.ts';
import { canonical } from '../core/json.ts';
import { Secret } from '../core/value.ts';

/** Makes secrets, one for each value, and remembers them, so that every sink can mask them. */
export class SecretRegistry {
  readonly #secrets = new Map<string, Secret>();

  secret(value: Json): Secret {
    const key = typeof value === 'string' ? `"${value}` : canonical(value);
    let secret = this.#secrets.get(key);
    if (secret === undefined) this.#secrets.set(key, (secret = new Secret(value)));
    return secret;
  }

  list(): readonly Json[] {
    return [...this.#secrets.values()].map((secret) => secret.reveal());
  }
}
