import type { Json, JsonObject } from '../core/json.ts';
import { isObject } from '../core/json.ts';
import type { ApiRequest, Reply } from './api.ts';

/** Thrown by a handler to answer at once; the server turns it into its reply. */
export class Refusal extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super(`refused with status ${reply.status}`);
    this.reply = reply;
  }
}

/** An answer with a JSON body. */
export function json(status: number, body: Json, headers?: Readonly<Record<string, string>>): Reply {
  return headers === undefined ? { status, body } : { status, body, headers };
}

/** An answer whose JSON text was made before, e.g. a list kept by `Collection.memo`. */
export function serialised(status: number, text: string, headers?: Readonly<Record<string, string>>): Reply {
  return headers === undefined ? { status, text } : { status, text, headers };
}

/** An answer that is a web page where JSON was expected: a login page, a proxy's error. */
export function html(status: number, text: string): Reply {
  return { status, text, headers: { 'content-type': 'text/html; charset=utf-8' } };
}

/** An answer without a body. */
export function empty(status: number, headers?: Readonly<Record<string, string>>): Reply {
  return headers === undefined ? { status } : { status, headers };
}

/** A Refusal with a JSON body: `throw refuse(404, {...})`. */
export function refuse(status: number, body: Json, headers?: Readonly<Record<string, string>>): Refusal {
  return new Refusal(json(status, body, headers));
}

/**
 * The request's body as a JSON object, for vendors that insist on `application/json`; otherwise throws `refusal()`
 * with the reason: a wrong or missing content type, text that is not JSON, or JSON that is no object.
 */
export function jsonBody(request: ApiRequest, refusal: (reason: string) => Refusal): JsonObject {
  if (request.mediaType !== 'application/json') throw refusal('the content type must be application/json');
  if (request.body === undefined) throw refusal('the body is not valid JSON');
  if (!isObject(request.body)) throw refusal('the body must be a JSON object');
  return request.body;
}
