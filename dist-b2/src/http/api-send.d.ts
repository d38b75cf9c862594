import type { Provider } from '../core/define.ts';
import type { Send } from '../core/wire.ts';
import type { Authentication } from './authentication.ts';
import { type Headers } from './headers.ts';
import type { Line } from './line.ts';
import type { Base } from './origin.ts';
export interface ApiOptions {
    readonly line: Line;
    readonly provider: Provider;
    readonly base: Base;
    readonly authentication: Authentication;
    /** Sent with every request, checked already. */
    readonly headers: Headers;
    readonly bodyBytes: number;
}
/** The sender the engine uses: paths below the base URL, with credentials. */
export declare function createApiSend(options: ApiOptions): Send;
//# sourceMappingURL=api-send.d.ts.map