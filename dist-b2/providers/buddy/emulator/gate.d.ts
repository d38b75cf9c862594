import type { ApiRequest, Reply } from '../../../src/emulator/index.ts';
import { type Endpoint } from './facts.ts';
import type { Settings } from './options.ts';
/** Who may come in, for what, and how often. */
export declare class Gate {
    #private;
    constructor(settings: Settings, now: () => number);
    /** Gives a token other scopes, or revokes it. */
    setToken(token: string, scopes: readonly string[] | undefined): void;
    /** Makes a workspace refuse everything with a text, or open again. */
    setWorkspace(workspace: string, message: string | undefined): void;
    /** Counts the request and refuses strangers and the hasty. */
    admit(request: ApiRequest): Reply | undefined;
    /** Throws unless the token may do this in this workspace. */
    check(request: ApiRequest, endpoint: Endpoint): void;
    /** Adds the rate-limit headers, which known callers get with every answer. */
    tell(request: ApiRequest, reply: Reply): Reply;
}
//# sourceMappingURL=gate.d.ts.map