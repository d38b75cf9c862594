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

const REDACTED = '(redacted)';
const sensitive = new Map<string, boolean>();

function isSensitive(name: string): boolean {
  const known = sensitive.get(name);
  if (known !== undefined) return known;
  const answer = /authorization|cookie|token|secret|password|api-?key/i.test(name);
  if (sensitive.size < 1000) sensitive.set(name, answer);
  return answer;
}

/** Headers fit for a log: values of credential headers are replaced. */
export function redactHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const redacted: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined) continue;
    redacted[name] = isSensitive(name) ? REDACTED : typeof value === 'string' ? value : value.join(', ');
  }
  return redacted;
}

const NO_QUERY: Readonly<Record<string, string>> = Object.freeze({});

/** Query parameters fit for a log. */
export function redactQuery(query: URLSearchParams): Readonly<Record<string, string>> {
  if (query.size === 0) return NO_QUERY;
  const redacted: Record<string, string> = {};
  for (const [name, value] of query) redacted[name] = isSensitive(name) ? REDACTED : value;
  return redacted;
}

/** Adds an entry and forgets the oldest ones beyond `keep`. */
export function record(log: RequestLog[], entry: RequestLog, keep: number): void {
  if (keep === 0) return;
  log.push(entry);
  if (log.length >= 2 * keep) log.splice(0, log.length - keep);
}
