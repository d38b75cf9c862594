import type { Provider } from '../core/define.ts';
import { type Json } from '../core/json.ts';
import type { Request } from '../core/wire.ts';
/** Names of all fields a provider's tables call secret. */
export declare function secretFieldNames(provider: Provider): ReadonlySet<string>;
/** What of a request's body must not come back in a message: vendors quote what they refuse. */
export declare function bodySecrets(request: Request, secretNames: ReadonlySet<string>): readonly Json[];
//# sourceMappingURL=body-secrets.d.ts.map