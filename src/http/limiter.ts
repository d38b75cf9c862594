import { HoldfastError } from '../core/errors.ts';
import type { Clock } from '../core/events.ts';
import { LONGEST_WAIT_MS } from './limits.ts';
import { Pace } from './pace.ts';

interface Waiting {
  readonly start: () => void;
  readonly fail: (error: HoldfastError) => void;
}

export interface LimiterOptions {
  /** For messages. */
  readonly host: string;
  /** Most requests at once. */
  readonly most: number;
  readonly clock: Clock;
  /** Remaining permissions at which requests are spread; default `most`, which may all be under way. */
  readonly lowWater?: number | undefined;
}

/** Lets requests to one host and account through: so many at once, and not before the pace allows. */
export class Limiter {
  readonly pace: Pace;
  readonly #host: string;
  readonly #most: number;
  readonly #clock: Clock;
  readonly #queue: Waiting[] = [];
  #active = 0;
  #sleeping = false;

  constructor({ host, most, clock, lowWater }: LimiterOptions) {
    this.#host = host;
    this.#most = most;
    this.#clock = clock;
    this.pace = new Pace(lowWater ?? most);
  }

  /** Resolves when a request may start; `urgent` ones, which were refused before, go first. Pair with `leave`. */
  async enter(urgent: boolean): Promise<void> {
    if (this.#queue.length === 0 && this.#active < this.#most && this.pace.nextStart <= this.#clock.now()) {
      this.#start();
      return;
    }
    await new Promise<void>((resolve, fail) => {
      const waiting = { start: resolve, fail };
      if (urgent) this.#queue.unshift(waiting);
      else this.#queue.push(waiting);
      this.#pump();
    });
  }

  leave(): void {
    this.#active -= 1;
    this.#pump();
  }

  /** Ends all waiting. */
  cancel(error: HoldfastError): void {
    for (const waiting of this.#queue.splice(0)) waiting.fail(error);
  }

  #start(): void {
    this.#active += 1;
    this.pace.started(this.#clock.now());
  }

  #pump(): void {
    while (this.#queue.length > 0 && this.#active < this.#most) {
      const wait = this.pace.nextStart - this.#clock.now();
      if (wait > LONGEST_WAIT_MS) this.cancel(this.#tooLong());
      else if (wait <= 0) this.#startNext();
      else {
        this.#wakeIn(wait);
        return;
      }
    }
  }

  #startNext(): void {
    const next = this.#queue.shift();
    if (next === undefined) return;
    this.#start();
    next.start();
  }

  #wakeIn(ms: number): void {
    if (this.#sleeping) return;
    this.#sleeping = true;
    void this.#clock.sleep(ms).then(() => {
      this.#sleeping = false;
      this.#pump();
    });
  }

  #tooLong(): HoldfastError {
    const text = `${this.#host}: not sent, ${waitText(this.pace.nextStart)}`;
    return new HoldfastError('vendor', text, { status: 429, advice: WAIT_ADVICE });
  }
}

/** What to do about a wait no run should sit through. */
export const WAIT_ADVICE = 'Run again after that time; what was done so far is recorded.';

/** Says until when a vendor wants no further request. */
export function waitText(until: number): string {
  const time = until < 8.64e15 ? new Date(until).toISOString() : 'a very distant time';
  return `the vendor allows no request before ${time}`;
}
