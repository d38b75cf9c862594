import { HoldfastError } from '../../core/errors.ts';
import type { Invocation } from './invocation.ts';
import { printFailure } from './report-failure.ts';

/**
 * What an interrupt means. Until a run writes, the first one ends what it asks the vendors. Once it writes, the first one
 * lets requests in flight end and starts nothing new, and the second one exits at once: nothing is lost, since each write
 * was journalled before it was sent. What a run that may write asks of its state always ends: a lock is to be released.
 */
export class Interrupts {
  /** Start nothing new. */
  readonly #soft = new AbortController();
  /** End what the vendors are asked. */
  readonly #vendors = new AbortController();
  /** End what the state is asked. */
  readonly #state = new AbortController();
  readonly #stops: (() => void)[];
  readonly #timeout: number | undefined;
  readonly #mayWrite: boolean;
  #writes = false;
  #timedOut = false;
  /** A closed terminal tells twice: by itself, and when its shell ends. */
  #hungUp = false;

  /** `mayWrite`: the command may change something, be it the state alone. */
  constructor(invocation: Invocation, mayWrite: boolean) {
    const { host, output, flags } = invocation;
    this.#mayWrite = mayWrite;
    this.#timeout = flags.duration('timeout');
    const onSignal = (signal: string): void => {
      if (signal === 'SIGHUP' && this.#hungUp) return;
      this.#hungUp ||= signal === 'SIGHUP';
      if (this.#soft.signal.aborted && !this.#timedOut) {
        output.log('warn', `${signal} again: exiting at once. The next run resolves what was in flight.`);
        tellAbrupt(invocation);
        host.exitNow(8);
        return;
      }
      this.#timedOut = false;
      output.log('warn', this.#writes ? FIRST : 'Interrupted.');
      this.#abort();
    };
    const onTimeout = (): void => {
      if (this.#soft.signal.aborted) return;
      this.#timedOut = true;
      output.log('warn', 'The time of --timeout is over: nothing new is started.');
      this.#abort();
    };
    const timer = this.#timeout === undefined ? [] : [host.after(this.#timeout, onTimeout)];
    this.#stops = [host.onInterrupt(onSignal), ...timer];
  }

  /** From now on there is something to finish. */
  beginWriting(): void {
    this.#writes = true;
  }

  get soft(): AbortSignal {
    return this.#soft.signal;
  }

  get vendors(): AbortSignal {
    return this.#vendors.signal;
  }

  get state(): AbortSignal {
    return this.#state.signal;
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

  #abort(): void {
    this.#soft.abort();
    if (!this.#writes) this.#vendors.abort();
    if (!this.#mayWrite) this.#state.abort();
  }
}

/** The last line of a stream that is cut off here; a document that was not printed yet is not begun. */
function tellAbrupt({ flags, output, streams }: Invocation): void {
  if (!streams || !flags.has('json')) return;
  const error = new HoldfastError(
    'cancelled',
    'the run was interrupted twice and has not finished what it began',
  );
  printFailure(error, { output, streams });
}

const FIRST =
  'Interrupted: requests in flight end, state is written, nothing new is started. Interrupt again to exit at once.';
