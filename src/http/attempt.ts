import type { Provider } from '../core/define.ts';
import type { Clock } from '../core/events.ts';
import type { Agent, Message } from './agent.ts';
import { backoffMs } from './backoff.ts';
import type { Exchange } from './collector.ts';
import { judge, type Nature, type Verdict } from './judge.ts';
import type { Limiter } from './limiter.ts';
import { readAllowance, retryAfterMs } from './retry-after.ts';

/** One finished attempt, for logs. The URL is masked. */
export interface RequestInfo {
  readonly method: string;
  readonly url: string;
  /** Absent where no answer came. */
  readonly status?: number;
  readonly ms: number;
  /** Counts from 1. */
  readonly attempt: number;
}

/** What all attempts of a connection share. */
export interface Wire {
  readonly agent: Agent;
  readonly clock: Clock;
  readonly random: () => number;
  readonly rateLimit: Provider['rateLimit'];
  readonly mask: (text: string) => string;
  readonly onRequest: ((info: RequestInfo) => void) | undefined;
}

export interface Attempted {
  readonly verdict: Verdict;
  /** Until when the vendor asked to wait, in milliseconds from now; undefined where it did not. */
  readonly toldMs: number | undefined;
}

/** What one attempt needs to know of its request. */
export interface Attempt {
  readonly nature: Nature;
  readonly limiter: Limiter;
  /** Called when the attempt begins. */
  readonly count: (attempt: number) => void;
}

/** Sends a message once, when the limiter lets it; `attempt` counts from 1. */
export async function attemptOnce(
  wire: Wire,
  { nature, limiter, count }: Attempt,
  message: Message,
  attempt: number,
): Promise<Attempted> {
  await limiter.enter(attempt > 1);
  count(attempt);
  const begun = wire.clock.now();
  let toldMs: number | undefined;
  let exchange: Exchange;
  try {
    exchange = await wire.agent.exchange(message);
    toldMs = notePace(wire, limiter, exchange, attempt);
  } finally {
    limiter.leave();
  }
  if (wire.onRequest !== undefined) report(wire, wire.onRequest, message, exchange, begun, attempt);
  return { verdict: await judge(exchange, nature), toldMs };
}

/** Tells the limiter what the answer says about further requests. */
function notePace(wire: Wire, limiter: Limiter, exchange: Exchange, attempt: number): number | undefined {
  if (exchange.outcome === 'unsent' || exchange.outcome === 'lost') return undefined;
  const { status, headers } = exchange;
  const now = wire.clock.now();
  const allowance = readAllowance(headers, wire.rateLimit, now);
  if (status !== 429 && status !== 503) {
    limiter.pace.answered(now, allowance);
    return undefined;
  }
  const untilAllowed = status === 429 ? (allowance?.resetMs ?? allowance?.refillMs) : undefined;
  const told = retryAfterMs(headers, now) ?? (untilAllowed === 0 ? undefined : untilAllowed);
  if (told !== undefined) limiter.pace.refused(now, told);
  else if (status === 429) limiter.pace.refused(now, backoffMs(attempt, wire.random));
  return told;
}

function report(
  { mask, clock }: Wire,
  onRequest: (info: RequestInfo) => void,
  { method, host, path }: Message,
  exchange: Exchange,
  begun: number,
  attempt: number,
): void {
  const answered = exchange.outcome === 'answered' || exchange.outcome === 'cut';
  onRequest({
    method,
    url: mask(host + path),
    ...(answered ? { status: exchange.status } : {}),
    ms: clock.now() - begun,
    attempt,
  });
}
