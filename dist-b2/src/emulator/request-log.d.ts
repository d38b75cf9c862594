import type { IncomingHttpHeaders } from 'node:http';
import type { Json } from '../core/json.ts';
/** One request as it arrived. Credentials in headers and query are redacted; the body is not: for tests only. */
export interface RequestLog {
    readonly sequence: number;
    readonly at: number;
    /** Prefix of the mount that answered; empty where none did. */
    readonly api: string;
    readonly method: string;
    /** Path below the mount, without query. */
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Json | undefined;
    /** Status of the answer; absent while it is under way and where the connection was dropped. */
    status?: number;
    /** Faults that struck this request. */
    faults?: readonly string[];
}
/** Headers fit for a log: values of credential headers are replaced. */
export declare function redactHeaders(headers: IncomingHttpHeaders): Record<string, string>;
/** Query parameters fit for a log. */
export declare function redactQuery(query: URLSearchParams): Readonly<Record<string, string>>;
/** Adds an entry and forgets the oldest ones beyond `keep`. */
export declare function record(log: RequestLog[], entry: RequestLog, keep: number): void;
//# sourceMappingURL=request-log.d.ts.map