import type { JsonObject } from '../../../src/core/json.ts';
import type { ApiRequest, Reply } from '../../../src/emulator/index.ts';
import { html, json } from '../../../src/emulator/index.ts';
import { errors } from './facts.ts';
import { LoginLayer, type Login } from './login.ts';
import type { GitJiraOptions } from './options.ts';
import { RateLimit } from './rate-limit.ts';

type Headers = Readonly<Record<string, string>>;

/** Everything Jira decides before the app sees a request: login, rate limit, permission, cross-site check. */
export class Gate {
  readonly login: LoginLayer;
  readonly limit: RateLimit;
  readonly #headers = new WeakMap<ApiRequest, Headers>();

  constructor(options: GitJiraOptions) {
    this.login = new LoginLayer(options);
    this.limit = new RateLimit(options);
  }

  /** The refusal of a request, or undefined to let it through. */
  check(request: ApiRequest): Reply | undefined {
    const login = this.login.check(request.headers.authorization);
    this.#headers.set(request, login.headers);
    if (login.account === undefined) return refused(login);
    const { refused: limited, headers } = this.limit.take(login.account.name);
    this.#headers.set(request, { ...login.headers, ...headers });
    if (limited) return json(errors.rateLimited.status, errors.rateLimited.body);
    if (!login.account.administrator)
      return json(errors.notAdministrator.status, errors.notAdministrator.body);
    return failsCrossSiteCheck(request) ? plainText(errors.xsrf.status, errors.xsrf.text) : undefined;
  }

  /** Adds what Jira says of the login and the limit to every answer. */
  finish(request: ApiRequest, reply: Reply): Reply {
    return { ...reply, headers: { ...this.#headers.get(request), ...reply.headers } };
  }
}

function refused({ status = 401, body }: Login): Reply {
  return typeof body === 'string' ? html(status, body) : json(status, body as JsonObject);
}

function plainText(status: number, text: string): Reply {
  return { status, text, headers: { 'content-type': 'text/plain' } };
}

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

/** Enforced for POST only; a browser needs more than the header. Source: gij-api.md 9.3. */
function failsCrossSiteCheck({ method, mediaType, headers }: ApiRequest): boolean {
  if (method !== 'POST') return false;
  const isBrowser = headers['user-agent']?.startsWith('Mozilla/') === true;
  if (isBrowser && headers.origin === undefined && headers.referer === undefined) return true;
  const marker = headers['x-atlassian-token'];
  if (marker === 'no-check' || marker === 'nocheck') return false;
  return mediaType === undefined || formTypes.includes(mediaType);
}
