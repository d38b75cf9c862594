import type { Request, Send } from '../core/wire.ts';
import type { Message } from './agent.ts';
import { deliver, type Delivery } from './deliver.ts';
import { mergeHeaders } from './headers.ts';
import { AUTH_CODES, type Nature } from './judge.ts';
import type { Line } from './line.ts';
import { requestBody } from './request-body.ts';
import { absoluteTarget, type Target } from './target.ts';
import { toError } from './to-error.ts';

/**
 * The sender a provider authenticates with: absolute URLs, no credentials of its own. An exchange of
 * credentials leaves nothing behind, so any of these requests may be repeated.
 */
export function createBareSend(line: Line, failure: Nature['failure'], bodyBytes: number): Send {
  return async (request) => {
    const target = absoluteTarget(request, line.rules);
    const message = messageOf(request, target, line);
    const delivery: Delivery = {
      nature: { request, idempotent: true, writes: false, failure, codes: AUTH_CODES, bodyBytes },
      limiter: line.limiterFor(target.host),
      message: () => Promise.resolve(message),
      renew: () => Promise.resolve(false),
      toError: (problem) => {
        const { name } = line.rules;
        const mask = line.maskFor(request);
        return toError(problem, { name, method: request.method, url: target.url, mask });
      },
      count: () => {
        line.stats.exchanges += 1;
      },
    };
    return await deliver(line.wire, delivery, line.cancellation);
  };
}

function messageOf(request: Request, target: Target, line: Line): Message {
  const body = requestBody(request);
  const type = body === undefined ? {} : { 'content-type': body.type };
  const headers = mergeHeaders(line.rules.name, baseHeaders(line.userAgent), type, request.headers);
  return { method: request.method, host: target.host, path: target.path, headers, body: body?.text };
}

/** What every request says about its sender and the answers it understands. */
export function baseHeaders(userAgent: string): Readonly<Record<string, string>> {
  return { accept: 'application/json', 'accept-encoding': 'gzip, deflate, br', 'user-agent': userAgent };
}
