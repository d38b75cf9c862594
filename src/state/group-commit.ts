/** Turns of the event loop a group waits for more: no time while nothing happens, and fewer syncs while much does. */
const TURNS = 3;

interface Waiting<T> {
  readonly items: readonly T[];
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Joins calls that arrive while a write is under way into the next one. A call alone is written at once, as a
 * write of its own. After a failure nothing more is accepted: what is on the disk is then no longer known.
 */
export class GroupCommit<T> {
  readonly #write: (items: readonly T[]) => Promise<void>;
  #waiting: Waiting<T>[] = [];
  #running: Promise<void> | undefined;
  #failure: { readonly reason: unknown } | undefined;
  constructor(write: (items: readonly T[]) => Promise<void>) {
    this.#write = write;
  }

  /** Resolves once the items are written. */
  async add(items: readonly T[]): Promise<void> {
    const done = new Promise<void>((resolve, reject) => this.#waiting.push({ items, resolve, reject }));
    this.#running ??= this.#run();
    await done;
  }

  /** Resolves when nothing is being written, whether it succeeded or not. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      for (let turn = 0; turn < TURNS; turn++) await new Promise((resolve) => setImmediate(resolve));
      const group = this.#waiting;
      this.#waiting = [];
      await this.#settle(group);
    }
    this.#running = undefined;
  }

  async #settle(group: readonly Waiting<T>[]): Promise<void> {
    try {
      if (this.#failure === undefined) await this.#write(group.flatMap((call) => call.items));
    } catch (reason) {
      this.#failure = { reason };
    }
    for (const call of group) {
      if (this.#failure === undefined) call.resolve();
      else call.reject(this.#failure.reason);
    }
  }
}
