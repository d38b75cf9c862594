import type { Provider } from '../core/define.ts';
type HeaderMap = Readonly<Record<string, string>>;
/** What a vendor's headers say about the requests still allowed. Durations in milliseconds from now. */
export interface Allowance {
    readonly remaining: number;
    /** Until the count is full again. */
    readonly resetMs?: number;
    /** Between two new permissions, where the vendor refills steadily. */
    readonly refillMs?: number;
}
/**
 * Milliseconds to wait by `Retry-After` (seconds or date); undefined where it says nothing usable. A date is
 * measured against the server's own `Date`, so that a wrong local clock does no harm.
 */
export declare function retryAfterMs(headers: HeaderMap, nowMs: number): number | undefined;
/** Reads a vendor's rate-limit headers by the names its table gives. */
export declare function readAllowance(headers: HeaderMap, names: Provider['rateLimit'], nowMs: number): Allowance | undefined;
export {};
//# sourceMappingURL=retry-after.d.ts.map