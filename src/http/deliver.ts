import { HoldfastError } from '../core/errors.ts';
import type { Answer } from '../core/wire.ts';
import type { Message } from './agent.ts';
import { attemptOnce, type Attempt, type Wire } from './attempt.ts';
import { backoffMs } from './backoff.ts';
import type { Cancellation } from './cancellation.ts';
import { WAIT_ADVICE, waitText } from './limiter.ts';
import { LONGEST_WAIT_MS, RETRIES } from './limits.ts';
import type { Problem } from './problem.ts';

/** What differs between requests of one connection. */
export interface Delivery extends Attempt {
  /** The message, with the credentials that hold now; asked for before each attempt. */
  readonly message: () => Promise<Message>;
  /** Gets other credentials after a 401; false where there are none. */
  readonly renew: () => Promise<boolean>;
  readonly toError: (problem: Problem) => HoldfastError;
}

/** Sends a message until it is answered, refused for good, in doubt, or has been repeated often enough. */
export async function deliver(wire: Wire, delivery: Delivery, cancellation: Cancellation): Promise<Answer> {
  let retries = 0;
  let renewed = false;
  for (let attempt = 1; ; attempt += 1) {
    const message = await delivery.message();
    if (cancellation.aborted()) return await cancellation.promise;
    const { verdict, toldMs } = await attemptOnce(wire, delivery, message, attempt);
    if ('answer' in verdict) return verdict.answer;
    const { problem } = verdict;
    if (cancellation.aborted()) return await endCancelled(problem, delivery, cancellation);
    if (problem.retry === 'renew' && !renewed && (await delivery.renew())) {
      renewed = true;
      continue;
    }
    if (problem.retry === 'never' || problem.retry === 'renew' || retries === RETRIES) {
      throw delivery.toError(problem);
    }
    if (toldMs !== undefined && toldMs > LONGEST_WAIT_MS) throw waitRefused(problem, toldMs, wire, delivery);
    retries += 1;
    // Where the vendor told a time, the limiter waits for it, for all requests to the account.
    if (problem.retry === 'backoff' && toldMs === undefined) await pause(wire, retries, cancellation);
  }
}

async function pause({ clock, random }: Wire, retry: number, { promise }: Cancellation): Promise<void> {
  await Promise.race([clock.sleep(backoffMs(retry, random)), promise]);
}

/** A write that was under way is in doubt; anything else was simply not done. */
async function endCancelled(
  problem: Problem,
  delivery: Delivery,
  cancellation: Cancellation,
): Promise<never> {
  const ended = problem.code === 'uncertain' || problem.status !== undefined;
  if (ended) throw delivery.toError(problem);
  return await cancellation.promise;
}

function waitRefused(problem: Problem, toldMs: number, wire: Wire, delivery: Delivery): HoldfastError {
  const text = `${problem.text}; ${waitText(wire.clock.now() + toldMs)}`;
  return delivery.toError({ ...problem, text, advice: WAIT_ADVICE });
}
