import type { Provider, ProviderConfig } from '../core/define.ts';
import type { Clock } from '../core/events.ts';
import type { Connection } from '../core/model.ts';
import { createAgent } from './agent.ts';
import { createApiSend } from './api-send.ts';
import type { RequestInfo } from './attempt.ts';
import { Authentication } from './authentication.ts';
import { baseHeaders, createBareSend } from './bare-send.ts';
import { cancellationOf } from './cancellation.ts';
import { mergeHeaders } from './headers.ts';
import { Limiter } from './limiter.ts';
import { LIMITS, type Limits } from './limits.ts';
import {
  configSecrets,
  credentialSecrets,
  limiterOf,
  requestMasks,
  type Limiters,
  type Line,
} from './line.ts';
import { parseBase } from './origin.ts';
import { proxySecrets, proxySettings, type Environment, type ProxySettings } from './proxy.ts';
import { createMask, type Mask } from './redact.ts';

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
export async function connect(options: ConnectOptions): Promise<OpenConnection> {
  const { name, provider, common, clock, config } = options;
  const rules = { name, allowInsecureHttp: common.allowInsecureHttp === true };
  const base = parseBase(provider.baseUrl(config), rules);
  const limits = limitsOf(options);
  const proxy = proxySettings(options.environment ?? {});
  const known = knownSecrets(options, proxy);
  const { line, close } = openLine(options, rules, limits, proxy, known);
  const send = createBareSend(line, provider.failure, limits.bodyBytes);
  const learn = (headers: Readonly<Record<string, string>>) => {
    for (const secret of credentialSecrets(headers)) {
      known.add(secret);
      options.onSecret?.(secret);
    }
  };
  const authentication = new Authentication({ name, provider, config, send, clock, learn });
  const headers = mergeHeaders(name, baseHeaders(options.userAgent), provider.headers, common.headers);
  const api = { line, provider, base, authentication, headers, bodyBytes: limits.bodyBytes };
  return await Promise.resolve({
    name,
    provider,
    origin: base.host + base.path,
    send: createApiSend(api),
    ...(common.concurrency === undefined ? {} : { concurrency: common.concurrency }),
    close,
    stats: () => ({ ...line.stats }),
  });
}

function limitsOf({ limits, common }: ConnectOptions): Limits {
  const timeout = common.timeoutMs === undefined ? {} : { requestMs: common.timeoutMs };
  return { ...LIMITS, ...timeout, ...limits };
}

function knownSecrets(options: ConnectOptions, proxy: ProxySettings | undefined): Mask {
  const mask = createMask();
  mask.add(configSecrets(options.provider, options.config));
  mask.add(Object.values(options.common.headers ?? {}));
  if (proxy !== undefined) mask.add(proxySecrets(proxy));
  return mask;
}

function openLine(
  options: ConnectOptions,
  rules: Line['rules'],
  limits: Limits,
  proxy: ProxySettings | undefined,
  known: Mask,
): { readonly line: Line; readonly close: () => Promise<void> } {
  const { name, provider, clock, random, common, userAgent, signal } = options;
  const most = common.concurrency ?? options.parallelism;
  const agent = createAgent({ limits, connections: most, caFile: common.caFile, proxy });
  const limiters: Limiters = options.limiters ?? new Map<string, Limiter>();
  const account = configSecrets(provider, options.config);
  const lowWater = provider.rateLimit?.lowWater;
  const cancellation = cancellationOf(signal, name, (error) => {
    agent.stop({ text: 'the run was cancelled', permanent: true });
    for (const limiter of limiters.values()) limiter.cancel(error);
  });
  const mask = (text: string) => options.mask(known.mask(text));
  const line: Line = {
    rules,
    wire: { agent, clock, random, rateLimit: provider.rateLimit, mask, onRequest: options.onRequest },
    cancellation,
    userAgent,
    maskFor: requestMasks(provider, known, options.mask),
    limiterFor: (host) =>
      limiterOf(limiters, host, account, () => new Limiter({ host, most, clock, lowWater })),
    stats: { requests: 0, retries: 0, exchanges: 0 },
  };
  const close = async () => {
    cancellation.dispose();
    await agent.close();
  };
  return { line, close };
}
