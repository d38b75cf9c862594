import type { JsonObject } from '../../../src/core/json.ts';
import { isObject } from '../../../src/core/json.ts';
import type { ApiRequest, EmulatorContext, Reply } from '../../../src/emulator/index.ts';
import { json } from '../../../src/emulator/index.ts';
import { authFacts } from './facts.ts';
import type { UpsunOptions } from './options.ts';
import { errorReply } from './refusal.ts';

/** Exchanges API tokens for access tokens and lets only living ones in. */
export class TokenGate {
  readonly #options: () => UpsunOptions;
  readonly #context: EmulatorContext;
  /** Access token to the time it ends, in milliseconds. */
  readonly #issued = new Map<string, number>();

  constructor(options: () => UpsunOptions, context: EmulatorContext) {
    this.#options = options;
    this.#context = context;
  }

  /** `POST /oauth2/token`: form or JSON; the client names itself by Basic or in the body. */
  exchange(request: ApiRequest): Reply {
    const body = isObject(request.body) ? request.body : {};
    if (!knownClient(request, body)) return json(401, { error: 'invalid_client' });
    if (body['grant_type'] !== authFacts.grantType) return json(400, { error: 'unsupported_grant_type' });
    const { apiTokens, tokenSeconds } = this.#options();
    const given = body['api_token'];
    if (typeof given !== 'string' || !apiTokens.includes(given))
      return json(400, { error: 'invalid API token' });
    const token = this.#context.id(48);
    this.#issued.set(token, this.#context.now() + tokenSeconds * 1000);
    return json(200, { access_token: token, expires_in: tokenSeconds, token_type: 'bearer' });
  }

  /** Undefined where the bearer token is good. */
  check(request: ApiRequest): Reply | undefined {
    const { authorization = '' } = request.headers;
    const token = /^bearer /i.test(authorization) ? authorization.slice(7) : '';
    if (this.#isAlive(token)) return undefined;
    const reply = errorReply(401, 'The access token is missing, unknown or has ended.');
    return { ...reply, headers: { 'www-authenticate': 'Bearer' } };
  }

  /** All tokens issued so far end now. */
  revoke(): void {
    this.#issued.clear();
  }

  #isAlive(token: string): boolean {
    const end = this.#issued.get(token);
    if (end !== undefined) return this.#context.now() < end;
    return this.#options().accessTokens.includes(token);
  }
}

function knownClient(request: ApiRequest, body: JsonObject): boolean {
  const { authorization = '' } = request.headers;
  const basic = /^basic /i.test(authorization) ? atob(authorization.slice(6)) : undefined;
  const client = basic?.slice(0, basic.indexOf(':')) ?? body['client_id'];
  return typeof client === 'string' && authFacts.clients.includes(client);
}
