import type { ApiRequest, Reply } from '../../../src/emulator/index.ts';
import { endpoints, rateLimit, type Endpoint } from './facts.ts';
import type { Settings } from './options.ts';
import { problem } from './problem.ts';

interface Window {
  used: number;
  /** Seconds since 1970. */
  resetAt: number;
}

/** Who may come in, for what, and how often. */
export class Gate {
  readonly #tokens: Map<string, readonly string[]>;
  readonly #closed = new Map<string, string>();
  readonly #windows = new Map<string, Window>();
  readonly #settings: Settings;
  readonly #now: () => number;

  constructor(settings: Settings, now: () => number) {
    this.#settings = settings;
    this.#now = now;
    this.#tokens = new Map(Object.entries(settings.tokens));
  }

  /** Gives a token other scopes, or revokes it. */
  setToken(token: string, scopes: readonly string[] | undefined): void {
    if (scopes === undefined) this.#tokens.delete(token);
    else this.#tokens.set(token, scopes);
  }

  /** Makes a workspace refuse everything with a text, or open again. */
  setWorkspace(workspace: string, message: string | undefined): void {
    if (message === undefined) this.#closed.delete(workspace);
    else this.#closed.set(workspace, message);
  }

  /** Counts the request and refuses strangers and the hasty. */
  admit(request: ApiRequest): Reply | undefined {
    const token = tokenOf(request);
    if (token === undefined || !this.#tokens.has(token)) {
      return problem(401, 'the token is missing or not valid').reply;
    }
    const window = this.#window(token);
    window.used += 1;
    return window.used > this.#settings.rateLimit.limit
      ? problem(rateLimit.status, 'too many requests').reply
      : undefined;
  }

  /** Throws unless the token may do this in this workspace. */
  check(request: ApiRequest, endpoint: Endpoint): void {
    const { workspace = '' } = request.params;
    const { workspaces } = this.#settings;
    if (workspaces !== undefined && !workspaces.includes(workspace))
      throw problem(404, 'the workspace was not found');
    const closed = this.#closed.get(workspace);
    if (closed !== undefined) throw problem(403, closed);
    const scopes = this.#tokens.get(tokenOf(request) ?? '') ?? [];
    if (!endpoints[endpoint].scopes.some((scope) => scopes.includes(scope)))
      throw problem(403, 'cannot receive data');
  }

  /** Adds the rate-limit headers, which known callers get with every answer. */
  tell(request: ApiRequest, reply: Reply): Reply {
    const token = tokenOf(request);
    if (token === undefined || !this.#tokens.has(token)) return reply;
    const { limit } = this.#settings.rateLimit;
    const { used, resetAt } = this.#window(token);
    const headers = {
      // Of the same clock as the reset, which callers measure against it.
      date: new Date(this.#now()).toUTCString(),
      [rateLimit.limit]: String(limit),
      [rateLimit.remaining]: String(Math.max(0, limit - used)),
      [rateLimit.reset]: String(resetAt),
    };
    return { ...reply, headers: { ...reply.headers, ...headers } };
  }

  #window(token: string): Window {
    const seconds = this.#now() / 1000;
    const known = this.#windows.get(token);
    if (known !== undefined && known.resetAt > seconds) return known;
    const fresh = { used: 0, resetAt: Math.ceil(seconds) + this.#settings.rateLimit.windowSeconds };
    this.#windows.set(token, fresh);
    return fresh;
  }
}

function tokenOf({ headers, query }: ApiRequest): string | undefined {
  return /^Bearer (\S+)$/u.exec(headers.authorization ?? '')?.[1] ?? query.get('access_token') ?? undefined;
}
