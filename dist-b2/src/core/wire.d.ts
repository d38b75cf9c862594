import type { Json } from './json.ts';
import type { ErrorCode } from './errors.ts';
/** One HTTP request as the engine sees it. */
export interface Request {
    readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    /** Path below the provider's base URL, segments already percent-encoded; or an absolute URL for `authenticate` only. */
    readonly path: string;
    readonly query?: Readonly<Record<string, string>>;
    /** Sent as JSON. Secrets have been put in: never log it. */
    readonly body?: Json;
    /** Sent as application/x-www-form-urlencoded instead of JSON. Never log it. */
    readonly form?: Readonly<Record<string, string>>;
    readonly headers?: Readonly<Record<string, string>>;
    /** May be repeated after a lost answer or a 5xx. Default: true for GET, PUT, DELETE. */
    readonly idempotent?: boolean;
}
export interface Answer {
    readonly status: number;
    /** Lower-case names; repeated headers joined with ", ". */
    readonly headers: Readonly<Record<string, string>>;
    /** Parsed JSON; undefined for an empty body; raw text only where `isJson` is false. */
    readonly body: Json | undefined;
    readonly isJson: boolean;
}
/** What a vendor's answer says went wrong. Texts are redacted before they reach a user. */
export interface Failure {
    readonly code: Extract<ErrorCode, 'auth' | 'permission' | 'not-found' | 'conflict' | 'invalid' | 'vendor'>;
    readonly message: string;
    readonly advice?: string;
    readonly fields?: Readonly<Record<string, string>>;
}
/**
 * Sends one request and resolves with a successful answer. Rejects with HoldfastError: `auth`, `permission`,
 * `not-found`, `conflict`, `invalid`, `vendor` (the vendor refused), `uncertain` (a write whose outcome is
 * unknown: never sent again by the transport unless idempotent), `network` (never sent), `cancelled`.
 */
export type Send = (request: Request) => Promise<Answer>;
//# sourceMappingURL=wire.d.ts.map