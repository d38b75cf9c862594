import type { Json } from '../../../core/json.ts';
import type { Secret } from '../../../core/value.ts';
import { SecretRegistry } from '../../../declare/secret-registry.ts';
/** Remembers every secret met in this process, and hides them all in texts. */
export declare class MaskedSecrets extends SecretRegistry {
    #private;
    secret(value: Json): Secret;
    mask(text: string): string;
}
//# sourceMappingURL=masked-secrets.d.ts.map