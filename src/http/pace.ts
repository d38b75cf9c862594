import type { Allowance } from './retry-after.ts';

/** With a pause longer than this nothing can be learnt about a vendor's rate. Milliseconds. */
const IDLE_MS = 5_000;
/** After so long without a refusal a learnt pace is tried a little faster. Milliseconds. */
const RELAX_MS = 60_000;
const RELAX_FACTOR = 0.9;

/**
 * Decides when the next request may start. It waits when told to, spreads requests when the vendor's headers
 * show few left, and where there are no headers it learns the rate from what was answered between two refusals.
 */
export class Pace {
  readonly #lowWater: number;
  #holdUntil = 0;
  #lastStart = Number.NEGATIVE_INFINITY;
  #lastSeen = Number.NEGATIVE_INFINITY;
  /** Spacing by the vendor's headers; undefined while it sends none. */
  #toldGap: number | undefined;
  #learntGap = 0;
  #window: { since: number; answered: number } | undefined;
  #relaxFrom = 0;

  /** `lowWater`: remaining permissions at which requests begin to be spread. */
  constructor(lowWater: number) {
    this.#lowWater = lowWater;
  }

  /** Earliest time for the next request, milliseconds since the epoch. */
  get nextStart(): number {
    return Math.max(this.#holdUntil, this.#lastStart + (this.#toldGap ?? this.#learntGap));
  }

  started(now: number): void {
    if (now - Math.max(this.#lastSeen, this.#holdUntil) > IDLE_MS) this.#window = undefined;
    if (this.#learntGap > 0 && now - this.#relaxFrom > RELAX_MS) {
      this.#relaxFrom = now;
      this.#learntGap = this.#learntGap < 1 ? 0 : this.#learntGap * RELAX_FACTOR;
    }
    this.#lastStart = now;
    this.#lastSeen = now;
  }

  answered(now: number, allowance: Allowance | undefined): void {
    this.#lastSeen = now;
    if (this.#window !== undefined) this.#window.answered += 1;
    if (allowance !== undefined) this.#follow(now, allowance);
  }

  /** The vendor refused a request because there were too many; nothing starts for `waitMs`. */
  refused(now: number, waitMs: number): void {
    this.#lastSeen = now;
    if (now >= this.#holdUntil) this.#learn(now);
    this.hold(now + waitMs);
  }

  hold(until: number): void {
    this.#holdUntil = Math.max(this.#holdUntil, until);
  }

  #follow(now: number, { remaining, resetMs, refillMs }: Allowance): void {
    const spread = resetMs === undefined ? undefined : resetMs / Math.max(1, remaining);
    const gap = refillMs ?? spread;
    if (gap === undefined) return;
    this.#toldGap = remaining > this.#lowWater ? 0 : gap;
    if (remaining <= 0) this.hold(now + (resetMs ?? gap));
  }

  #learn(now: number): void {
    const { since, answered } = this.#window ?? { since: now, answered: 0 };
    if (answered > 0) this.#learntGap = (now - since) / answered;
    this.#window = { since: now, answered: 0 };
    this.#relaxFrom = now;
  }
}
