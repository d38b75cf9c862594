import { HoldfastError } from '../../core/errors.ts';
import type { Invocation } from './invocation.ts';

/**
 * What an interrupt means. While a run only reads, the first one ends it at once. While a run may write, the first one
 * lets requests in flight end and starts nothing new, and the second one exits at once: nothing is lost, since each
 * write was journalled before it was sent.
 */
export class Interrupts {
  /** Start nothing new. */
  readonly #soft = new AbortController();
  /** End what is in flight. */
  readonly #hard = new AbortController();
  readonly #stops: (() => void)[];
  readonly #timeout: number | undefined;
  #timedOut = false;
  /** A closed terminal tells twice: by itself, and when its shell ends. */
  #hungUp = false;

  constructor({ host, output, flags }: Invocation, writes: boolean) {
    this.#timeout = flags.duration('timeout');
    const onSignal = (signal: string): void => {
      if (signal === 'SIGHUP' && this.#hungUp) return;
      this.#hungUp ||= signal === 'SIGHUP';
      if (this.#soft.signal.aborted && !this.#timedOut) {
        output.log('warn', `${signal} again: exiting at once. The next run resolves what was in flight.`);
        host.exitNow(8);
        return;
      }
      this.#timedOut = false;
      output.log('warn', writes ? FIRST : 'Interrupted.');
      this.#soft.abort();
      if (!writes) this.#hard.abort();
    };
    const onTimeout = (): void => {
      if (this.#soft.signal.aborted) return;
      this.#timedOut = true;
      output.log('warn', 'The time of --timeout is over: nothing new is started.');
      this.#soft.abort();
      if (!writes) this.#hard.abort();
    };
    const timer = this.#timeout === undefined ? [] : [host.after(this.#timeout, onTimeout)];
    this.#stops = [host.onInterrupt(onSignal), ...timer];
  }

  get soft(): AbortSignal {
    return this.#soft.signal;
  }

  get hard(): AbortSignal {
    return this.#hard.signal;
  }

  /** Why the run was ended, or undefined. */
  get reason(): HoldfastError | undefined {
    if (!this.#soft.signal.aborted) return undefined;
    return this.#timedOut
      ? new HoldfastError('timeout', 'the run took longer than --timeout allows')
      : new HoldfastError('cancelled', 'the run was interrupted');
  }

  /** An error that the interrupt caused is replaced by what it was: a timeout or a cancellation. */
  explain(error: unknown): unknown {
    const ended =
      error instanceof HoldfastError && (error.code === 'cancelled' || error.code === 'uncertain');
    return ended ? (this.reason ?? error) : error;
  }

  close(): void {
    for (const stop of this.#stops) stop();
  }
}

const FIRST =
  'Interrupted: requests in flight end, state is written, nothing new is started. Interrupt again to exit at once.';
