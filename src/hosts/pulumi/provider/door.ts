import { HoldfastError } from '../../../core/errors.ts';
import type { Answer, Request, Send } from '../../../core/wire.ts';

/**
 * Lets the first request of an entry go alone, so that wrong credentials are tried once however many resources need
 * them; after a refusal nothing is sent any more.
 */
export class Door {
  readonly #name: string;
  readonly #send: Send;
  #state: 'untried' | 'open' | 'shut' = 'untried';
  #leader: Promise<void> | undefined;

  constructor(name: string, send: Send) {
    this.#name = name;
    this.#send = send;
  }

  readonly send: Send = async (request) => {
    while (this.#state === 'untried' && this.#leader !== undefined) await this.#leader;
    if (this.#state === 'shut') throw shut(this.#name);
    if (this.#state === 'open') return this.#attempt(request);
    const attempt = this.#attempt(request);
    const over = (): void => {
      this.#leader = undefined;
    };
    this.#leader = attempt.then(over, over);
    return attempt;
  };

  async #attempt(request: Request): Promise<Answer> {
    try {
      const answer = await this.#send(request);
      this.#state = this.#state === 'shut' ? 'shut' : 'open';
      return answer;
    } catch (error) {
      this.#learn(error);
      throw error;
    }
  }

  /** A refusal of the request itself came from behind the door. */
  #learn(error: unknown): void {
    if (!(error instanceof HoldfastError)) return;
    if (error.code === 'auth') this.#state = 'shut';
    else if (error.status !== undefined && this.#state === 'untried') this.#state = 'open';
  }
}

/** Said instead of trying refused credentials again. */
export function shut(name: string): HoldfastError {
  return new HoldfastError(
    'auth',
    `${name}: not tried, because its credentials failed before; see the first error`,
  );
}
