import type { Credentials, Provider } from '../core/define.ts';
import type { Request, Send } from '../core/wire.ts';
import type { Message } from './agent.ts';
import type { Authentication } from './authentication.ts';
import { deliver, type Delivery } from './deliver.ts';
import { mergeHeaders, type Headers } from './headers.ts';
import { API_CODES, type Nature } from './judge.ts';
import type { Line } from './line.ts';
import type { Base } from './origin.ts';
import { requestBody, type RequestBody } from './request-body.ts';
import { targetBelow, type Target } from './target.ts';
import { toError } from './to-error.ts';

export interface ApiOptions {
  readonly line: Line;
  readonly provider: Provider;
  readonly base: Base;
  readonly authentication: Authentication;
  /** Sent with every request, checked already. */
  readonly headers: Headers;
  readonly bodyBytes: number;
}

const IDEMPOTENT = new Set(['GET', 'PUT', 'DELETE']);

/** The sender the engine uses: paths below the base URL, with credentials. */
export function createApiSend(options: ApiOptions): Send {
  const { line, base } = options;
  const limiter = line.limiterFor(base.host);
  const headersFor = headerCache(options);
  return async (request) => {
    const target = targetBelow(base, request, line.rules.name);
    const body = requestBody(request);
    let used: Credentials | undefined;
    const message = async (): Promise<Message> => {
      used = await options.authentication.current();
      const headers = headersFor(used, request, body);
      return { method: request.method, host: base.host, path: target.path, headers, body: body?.text };
    };
    const renew = async () =>
      used !== undefined && (await options.authentication.instead(used)) !== undefined;
    const delivery: Delivery = {
      nature: natureOf(request, options),
      limiter,
      message,
      renew,
      toError: (problem) => errorOf(problem, request, target, options),
      count: (attempt) => count(line, attempt),
    };
    return await deliver(line.wire, delivery, line.cancellation);
  };
}

function natureOf(request: Request, { provider, bodyBytes }: ApiOptions): Nature {
  return {
    request,
    idempotent: request.idempotent ?? IDEMPOTENT.has(request.method),
    writes: request.method !== 'GET',
    failure: provider.failure,
    codes: API_CODES,
    bodyBytes,
  };
}

function errorOf(
  problem: Parameters<Delivery['toError']>[0],
  request: Request,
  { url }: Target,
  { line, authentication }: ApiOptions,
): ReturnType<Delivery['toError']> {
  const { name } = line.rules;
  const mask = line.maskFor(request);
  const error = toError(problem, { name, method: request.method, url, mask });
  return problem.code === 'auth' ? authentication.refuse(error) : error;
}

function count({ stats }: Line, attempt: number): void {
  stats.requests += 1;
  if (attempt > 1) stats.retries += 1;
}

/** Headers change only with the credentials, so they are put together once for each set of those. */
function headerCache({ line, headers }: ApiOptions) {
  const owner = line.rules.name;
  let last:
    { readonly credentials: Credentials; readonly merged: Headers; readonly json: Headers } | undefined;
  return (credentials: Credentials, request: Request, body: RequestBody | undefined): Headers => {
    if (last?.credentials !== credentials) {
      const merged = mergeHeaders(owner, headers, credentials.headers);
      last = { credentials, merged, json: { ...merged, 'content-type': 'application/json' } };
    }
    if (request.headers === undefined && request.form === undefined) {
      return body === undefined ? last.merged : last.json;
    }
    const type = body === undefined ? {} : { 'content-type': body.type };
    return mergeHeaders(owner, headers, type, request.headers, credentials.headers);
  };
}
