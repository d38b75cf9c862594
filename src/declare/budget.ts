/** Most characters a manifest may grow to by interpolation and forEach. */
export const GROWTH_LIMIT = 256 * 1024 * 1024;

/** Counts what interpolation and forEach produce, so that a small file cannot fill the memory. */
export class Budget {
  #left: number;

  constructor(limit: number = GROWTH_LIMIT) {
    this.#left = limit;
  }

  /** False once more was asked for than there is. */
  spend(amount: number): boolean {
    this.#left -= amount;
    return this.#left >= 0;
  }
}
