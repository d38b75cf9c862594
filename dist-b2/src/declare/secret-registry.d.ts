import type { Json } from '../core/json.ts';
import { Secret } from '../core/value.ts';
/** Makes secrets, one for each value, and remembers them, so that every sink can mask them. */
export declare class SecretRegistry {
    #private;
    secret(value: Json): Secret;
    list(): readonly Json[];
}
//# sourceMappingURL=secret-registry.d.ts.map