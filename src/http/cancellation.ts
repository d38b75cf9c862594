import { HoldfastError } from '../core/errors.ts';

/** The user's wish to stop at once, as the senders need it. */
export interface Cancellation {
  readonly aborted: () => boolean;
  /** Rejects with `cancelled` once aborted; never resolves. */
  readonly promise: Promise<never>;
  /** Stops listening. */
  readonly dispose: () => void;
}

/** Listens to a signal; `onAbort` is told the error that waiting requests shall end with. */
export function cancellationOf(
  signal: AbortSignal | undefined,
  name: string,
  onAbort: (error: HoldfastError) => void,
): Cancellation {
  const { promise, reject } = Promise.withResolvers<never>();
  // Only those who wait care; without a listener the rejection would end the process.
  promise.catch(() => undefined);
  const abort = () => {
    const error = new HoldfastError('cancelled', `${name}: cancelled, the request was not sent`);
    reject(error);
    onAbort(error);
  };
  if (signal?.aborted === true) abort();
  else signal?.addEventListener('abort', abort, { once: true });
  return {
    aborted: () => signal?.aborted === true,
    promise,
    dispose: () => signal?.removeEventListener('abort', abort),
  };
}
