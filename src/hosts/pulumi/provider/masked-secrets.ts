import type { Json } from '../../../core/json.ts';
import type { Secret } from '../../../core/value.ts';
import { SecretRegistry } from '../../../declare/secret-registry.ts';
import { createMask } from '../../../http/redact.ts';

/** Remembers every secret met in this process, and hides them all in texts. */
export class MaskedSecrets extends SecretRegistry {
  readonly #mask = createMask();

  override secret(value: Json): Secret {
    this.#mask.add(value);
    return super.secret(value);
  }

  mask(text: string): string {
    return this.#mask.mask(text);
  }
}
