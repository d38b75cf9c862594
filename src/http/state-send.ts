import type { HoldfastError } from '../core/errors.ts';
import type { Clock } from '../core/events.ts';
import { createAgent, type Agent, type Message } from './agent.ts';
import { backoffMs } from './backoff.ts';
import { cancellationOf } from './cancellation.ts';
import { readText } from './decode-body.ts';
import { mergeHeaders } from './headers.ts';
import { credentialSecrets } from './line.ts';
import { LIMITS, RETRIES, type Limits } from './limits.ts';
import { parseUrl } from './origin.ts';
import type { Problem } from './problem.ts';
import { proxySettings, type Environment } from './proxy.ts';
import type { Reason } from './reason.ts';
import { createMask } from './redact.ts';
import { toError } from './to-error.ts';
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

const NAME = 'state backend';

/** A sender for a state backend, with its own connections. */
export function createStateSend(options: StateSendOptions): {
  readonly send: StateSend;
  readonly close: () => Promise<void>;
} {
  const timeout = options.timeoutMs === undefined ? {} : { requestMs: options.timeoutMs };
  const limits = { ...LIMITS, ...timeout, ...options.limits };
  const proxy = proxySettings(options.environment ?? {});
  const agent = createAgent({
    limits,
    connections: 2,
    caFile: options.caFile,
    proxy,
    wording: options.wording,
  });
  const cancellation = cancellationOf(options.signal, options.name ?? NAME, () => {
    agent.stop({ text: 'the run was cancelled', permanent: true });
  });
  const send: StateSend = async (method, url, request = {}) => {
    const message = messageOf(method, url, request, options);
    for (let retry = 1; ; retry += 1) {
      if (cancellation.aborted()) return await cancellation.promise;
      const result = await attempt(agent, message, limits.bodyBytes);
      if ('status' in result) return result;
      if (cancellation.aborted() && result.code === 'network') return await cancellation.promise;
      if (result.retry === 'never' || retry > RETRIES) throw failed(result, message, request, options);
      await Promise.race([options.clock.sleep(backoffMs(retry, options.random)), cancellation.promise]);
    }
  };
  const close = async () => {
    cancellation.dispose();
    await agent.close();
  };
  return { send, close };
}

type Failed = Pick<Problem, 'code' | 'retry'> & { readonly reason: Reason };

async function attempt(agent: Agent, message: Message, bodyBytes: number): Promise<StateAnswer | Failed> {
  const read = await readText(await agent.exchange(message), bodyBytes);
  if (read.outcome === 'read') return { status: read.status, headers: read.headers, body: read.text };
  const { outcome, reason } = read;
  const harmless = outcome === 'unsent' || message.method === 'GET';
  const retry = harmless && !reason.permanent ? 'backoff' : 'never';
  return { code: harmless ? 'network' : 'uncertain', reason, retry };
}

function messageOf(
  method: string,
  url: string,
  { query, body, headers }: StateRequest,
  { userAgent, allowInsecureHttp, name = NAME }: StateSendOptions,
): Message {
  const target = parseUrl(url, { name, allowInsecureHttp: allowInsecureHttp === true });
  for (const [key, value] of Object.entries(query ?? {})) target.searchParams.set(key, value);
  const merged = mergeHeaders(name, { 'user-agent': userAgent }, headers);
  return { method, host: target.origin, path: target.pathname + target.search, headers: merged, body };
}

function failed(
  { code, reason, retry }: Failed,
  { method, host, path }: Message,
  request: StateRequest,
  options: StateSendOptions,
): HoldfastError {
  const secrets = createMask();
  secrets.add(credentialSecrets(request.headers ?? {}));
  const mask = (text: string) => options.mask(secrets.mask(text));
  const url = host + path.replace(/\?.*/, '');
  const text =
    code === 'uncertain' ? `was sent, its outcome is not known: ${reason.text}` : `failed: ${reason.text}`;
  const { advice, cause } = reason;
  return toError({ code, text, advice, cause, retry }, { name: options.name ?? NAME, method, url, mask });
}
