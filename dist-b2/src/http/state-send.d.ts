import type { Clock } from '../core/events.ts';
import { type Limits } from './limits.ts';
import { type Environment } from './proxy.ts';
import type { Wording } from './wording.ts';
export interface StateSendOptions {
    /** What messages call the other side; default `state backend`. */
    readonly name?: string | undefined;
    readonly userAgent: string;
    readonly clock: Clock;
    readonly random: () => number;
    readonly mask: (text: string) => string;
    readonly environment?: Environment | undefined;
    readonly caFile?: string | undefined;
    /** What the user calls the settings; default as in provider entries. */
    readonly wording?: Wording | undefined;
    readonly allowInsecureHttp?: boolean | undefined;
    readonly timeoutMs?: number | undefined;
    readonly signal?: AbortSignal | undefined;
    /** For tests; the defaults are `LIMITS`. */
    readonly limits?: Partial<Limits> | undefined;
}
export interface StateRequest {
    readonly query?: Readonly<Record<string, string>> | undefined;
    readonly body?: string | undefined;
    readonly headers?: Readonly<Record<string, string>> | undefined;
}
/** Any complete answer, whatever its status. */
export interface StateAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
}
/**
 * Sends one request of the http state backend; any method, also LOCK and UNLOCK. Only what certainly was not
 * sent, and GET, is repeated after a network error. Rejects with `network`, or `uncertain` for a write that may
 * have arrived.
 */
export type StateSend = (method: string, url: string, request?: StateRequest) => Promise<StateAnswer>;
/** A sender for a state backend, with its own connections. */
export declare function createStateSend(options: StateSendOptions): {
    readonly send: StateSend;
    readonly close: () => Promise<void>;
};
//# sourceMappingURL=state-send.d.ts.map