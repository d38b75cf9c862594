import type { ApiRequest, EmulatorContext, Reply } from '../../../src/emulator/index.ts';
import type { UpsunOptions } from './options.ts';
/** Exchanges API tokens for access tokens and lets only living ones in. */
export declare class TokenGate {
    #private;
    constructor(options: () => UpsunOptions, context: EmulatorContext);
    /** `POST /oauth2/token`: form or JSON; the client names itself by Basic or in the body. */
    exchange(request: ApiRequest): Reply;
    /** Undefined where the bearer token is good. */
    check(request: ApiRequest): Reply | undefined;
    /** All tokens issued so far end now. */
    revoke(): void;
}
//# sourceMappingURL=token-gate.d.ts.map