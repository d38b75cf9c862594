import type { Dispatcher } from 'undici';
import { Collector, type Exchange } from './collector.ts';
import type { Limits } from './limits.ts';
import type { ProxySettings } from './proxy.ts';
import type { Reason } from './reason.ts';
import { ENTRY_WORDING, worded, type Wording } from './wording.ts';

/** A request ready for the wire. */
export interface Message {
  readonly method: string;
  /** scheme://host[:port] */
  readonly host: string;
  /** Path with query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface AgentOptions {
  readonly limits: Limits;
  /** Most sockets to one host. */
  readonly connections: number;
  /** File with further certificate authorities, PEM. */
  readonly caFile?: string | undefined;
  readonly proxy?: ProxySettings | undefined;
  /** Default: as provider entries call them. */
  readonly wording?: Wording | undefined;
}

/** Kept-alive connections. Never follows redirects, never repeats a request, always verifies certificates. */
export interface Agent {
  exchange(message: Message): Promise<Exchange>;
  /** Ends all attempts under way; later ones end at once. */
  stop(reason: Reason): void;
  close(): Promise<void>;
}

/** undici is loaded, and the CA file read, when the first message is sent. */
export function createAgent(options: AgentOptions): Agent {
  const live = new Set<Collector>();
  let stopped: Reason | undefined;
  let loading: Promise<Dispatcher> | undefined;
  const load = () => (loading ??= loadDispatcher(options));
  return {
    exchange: async (message) => {
      const dispatcher = await load();
      if (stopped !== undefined) return { outcome: 'unsent', reason: stopped };
      const exchange = await dispatch(dispatcher, message, options.limits, live);
      if (!('reason' in exchange)) return exchange;
      return { ...exchange, reason: worded(exchange.reason, options.wording ?? ENTRY_WORDING) };
    },
    stop: (reason) => {
      stopped = reason;
      for (const collector of live) collector.stop(reason);
    },
    close: async () => {
      const dispatcher = await loading?.catch(() => undefined);
      await dispatcher?.destroy();
    },
  };
}

function dispatch(
  dispatcher: Dispatcher,
  { method, host, path, headers, body }: Message,
  limits: Limits,
  live: Set<Collector>,
): Promise<Exchange> {
  return new Promise((resolve) => {
    const collector = new Collector(limits, (exchange) => {
      live.delete(collector);
      resolve(exchange);
    });
    live.add(collector);
    const message = { origin: host, method, path, headers };
    dispatcher.dispatch(body === undefined ? message : { ...message, body }, collector);
  });
}

async function loadDispatcher(options: AgentOptions): Promise<Dispatcher> {
  const { limits, connections, caFile, proxy, wording = ENTRY_WORDING } = options;
  const tls = {
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    timeout: limits.connectMs,
    ...(caFile === undefined ? {} : { ca: await loadAuthorities(caFile, wording) }),
  } as const;
  const common = {
    connect: tls,
    connections,
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    allowH2: false,
    pipelining: 1,
  };
  if (proxy === undefined) {
    const { default: DirectAgent } = await import('undici/lib/dispatcher/agent.js');
    return new DirectAgent(common);
  }
  const { EnvHttpProxyAgent } = await import('undici');
  return new EnvHttpProxyAgent({ ...common, ...proxy, requestTls: tls, proxyTls: tls });
}

async function loadAuthorities(path: string, { caFile }: Wording): Promise<string[]> {
  const { readAuthorities } = await import('./authorities.ts');
  return readAuthorities(path, caFile);
}
