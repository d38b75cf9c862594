import type { ApiRequest, Reply } from '../../../src/emulator/index.ts';
import { LoginLayer } from './login.ts';
import type { GitJiraOptions } from './options.ts';
import { RateLimit } from './rate-limit.ts';
/** Everything Jira decides before the app sees a request: login, rate limit, permission, cross-site check. */
export declare class Gate {
    #private;
    readonly login: LoginLayer;
    readonly limit: RateLimit;
    constructor(options: GitJiraOptions);
    /** The refusal of a request, or undefined to let it through. */
    check(request: ApiRequest): Reply | undefined;
    /** Adds what Jira says of the login and the limit to every answer. */
    finish(request: ApiRequest, reply: Reply): Reply;
}
//# sourceMappingURL=gate.d.ts.map