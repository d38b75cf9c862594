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

const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /;
/** Smaller reset values are seconds from now, larger ones seconds since 1970. */
const SMALLEST_EPOCH = 1e8;
/** `Date` counts whole seconds, and travels. */
const DATE_PRECISION_MS = 2_000;

/**
 * Milliseconds to wait by `Retry-After` (seconds or date); undefined where it says nothing usable. A date is
 * measured against the server's own `Date`, so that a wrong local clock does no harm.
 */
export function retryAfterMs(headers: HeaderMap, nowMs: number): number | undefined {
  const text = headers['retry-after']?.trim();
  if (text === undefined) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return positive(Number(text) * 1000);
  const date = httpDate(text);
  return date === undefined ? undefined : positive(date - serverNow(headers, nowMs));
}

/** Reads a vendor's rate-limit headers by the names its table gives. */
export function readAllowance(
  headers: HeaderMap,
  names: Provider['rateLimit'],
  nowMs: number,
): Allowance | undefined {
  if (names === undefined) return undefined;
  const remaining = numberIn(headers, names.remaining);
  if (remaining === undefined) return undefined;
  const reset = numberIn(headers, names.reset);
  const interval = numberIn(headers, names.intervalSeconds);
  const fill = numberIn(headers, names.fillRate);
  const refills = interval !== undefined && fill !== undefined && fill > 0;
  return {
    remaining,
    ...(reset === undefined ? {} : { resetMs: untilReset(reset, sharedNow(headers, nowMs)) }),
    ...(refills ? { refillMs: (interval * 1000) / fill } : {}),
  };
}

function untilReset(reset: number, nowMs: number): number {
  return Math.max(0, reset < SMALLEST_EPOCH ? reset * 1000 : reset * 1000 - nowMs);
}

function numberIn(headers: HeaderMap, name: string | undefined): number | undefined {
  const text = name === undefined ? undefined : headers[name.toLowerCase()]?.trim();
  return text !== undefined && /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

function serverNow(headers: HeaderMap, nowMs: number): number {
  return httpDate(headers['date'] ?? '') ?? nowMs;
}

/** The local time, which is finer, unless the server's clock differs by more than `Date` can tell. */
function sharedNow(headers: HeaderMap, nowMs: number): number {
  const server = serverNow(headers, nowMs);
  return Math.abs(server - nowMs) < DATE_PRECISION_MS ? nowMs : server;
}

function httpDate(text: string): number | undefined {
  const time = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function positive(ms: number): number | undefined {
  return ms > 0 ? ms : undefined;
}
