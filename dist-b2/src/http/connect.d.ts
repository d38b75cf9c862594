import type { Provider, ProviderConfig } from '../core/define.ts';
import type { Clock } from '../core/events.ts';
import type { Connection } from '../core/model.ts';
import type { RequestInfo } from './attempt.ts';
import { type Limits } from './limits.ts';
import { type Limiters } from './line.ts';
import { type Environment } from './proxy.ts';
/** Keys every provider entry has, whatever the vendor. */
export interface CommonConfig {
    /** Most requests at once; default the run's parallelism. */
    readonly concurrency?: number | undefined;
    /** Limit for one attempt in milliseconds; default 120,000. */
    readonly timeoutMs?: number | undefined;
    /** PEM file with certificate authorities trusted beside the usual ones. */
    readonly caFile?: string | undefined;
    /** Lets http:// leave the machine. */
    readonly allowInsecureHttp?: boolean | undefined;
    /** Sent with every request to the API; their values are secrets. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
}
export interface ConnectOptions {
    /** Name of the provider entry, for messages. */
    readonly name: string;
    readonly provider: Provider;
    /** The entry's values, secrets revealed. */
    readonly config: ProviderConfig;
    readonly common: CommonConfig;
    readonly clock: Clock;
    /** From 0 to below 1, for jitter. */
    readonly random: () => number;
    /** Ends everything at once: what was not sent is `cancelled`, a write under way is `uncertain`. */
    readonly signal?: AbortSignal | undefined;
    readonly parallelism: number;
    readonly userAgent: string;
    /** Masks the run's known secrets. */
    readonly mask: (text: string) => string;
    /** Told secrets that only come up here, such as exchanged tokens, so that every other sink masks them, too. */
    readonly onSecret?: ((value: string) => void) | undefined;
    readonly onRequest?: ((info: RequestInfo) => void) | undefined;
    /** For HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
    readonly environment?: Environment | undefined;
    /** Give one map to all entries of a run, so that those with one host and account share its rate. */
    readonly limiters?: Limiters | undefined;
    /** For tests; the defaults are `LIMITS`. */
    readonly limits?: Partial<Limits> | undefined;
}
/** Counts so far. */
export interface Stats {
    /** Requests to the API, repeated ones included. */
    readonly requests: number;
    /** Those of them that repeated an earlier one. */
    readonly retries: number;
    /** Requests that `authenticate` made. */
    readonly exchanges: number;
}
export interface OpenConnection extends Connection {
    /** Closes all sockets; requests under way fail. */
    readonly close: () => Promise<void>;
    readonly stats: () => Stats;
}
/**
 * Readies a provider entry for requests. Nothing is loaded or sent before the first `send`. Rejects with
 * `error` where the base URL, a header or the proxy settings cannot be used.
 */
export declare function connect(options: ConnectOptions): Promise<OpenConnection>;
//# sourceMappingURL=connect.d.ts.map