import type { Send } from '../core/wire.ts';
import { type Nature } from './judge.ts';
import type { Line } from './line.ts';
/**
 * The sender a provider authenticates with: absolute URLs, no credentials of its own. An exchange of
 * credentials leaves nothing behind, so any of these requests may be repeated.
 */
export declare function createBareSend(line: Line, failure: Nature['failure'], bodyBytes: number): Send;
/** What every request says about its sender and the answers it understands. */
export declare function baseHeaders(userAgent: string): Readonly<Record<string, string>>;
//# sourceMappingURL=bare-send.d.ts.map