import type { GitJiraOptions } from './options.ts';

/** One user's bucket: headers for every answer, and whether this request is refused. */
export class RateLimit {
  readonly #options: GitJiraOptions;
  readonly #used = new Map<string, number>();

  constructor(options: GitJiraOptions) {
    this.#options = options;
  }

  /** Time has passed: every bucket is full again. */
  refill(): void {
    this.#used.clear();
  }

  take(user: string): { readonly refused: boolean; readonly headers: Readonly<Record<string, string>> } {
    const { rateLimit, retryAfterSeconds } = this.#options;
    if (rateLimit === 0) return { refused: false, headers: {} };
    const used = this.#used.get(user) ?? 0;
    const refused = used >= rateLimit;
    if (!refused) this.#used.set(user, used + 1);
    const headers = {
      'x-ratelimit-limit': String(rateLimit),
      'x-ratelimit-remaining': String(refused ? 0 : rateLimit - used - 1),
      'x-ratelimit-interval-seconds': '1',
      'x-ratelimit-fillrate': String(rateLimit),
      'retry-after': refused ? String(retryAfterSeconds) : '0',
    };
    return { refused, headers };
  }
}
