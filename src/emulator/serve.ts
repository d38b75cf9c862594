import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ApiRequest, Reply } from './api.ts';
import type { Fault } from './faults.ts';
import type { Target } from './mounted.ts';
import type { RequestLog } from './request-log.ts';
import type { World } from './world.ts';
import { answered, described } from './answered.ts';
import { answerControl, CONTROL_PATH, isLocal } from './control.ts';
import { deliver } from './deliver.ts';
import { mediaTypeOf, parseBody } from './read-body.ts';
import { json } from './reply.ts';
import { serveWithFaults, viewOf } from './serve-with-faults.ts';
import { record, redactHeaders, redactQuery } from './request-log.ts';

const NO_QUERY = new URLSearchParams();
const NO_PARAMS: Readonly<Record<string, string>> = Object.freeze({});

/** Answers one request whose body has been read; `text` is undefined where that was too long. Never throws. */
export function serve(
  world: World,
  message: IncomingMessage,
  response: ServerResponse,
  text: string | undefined,
): void {
  const { method = 'GET', url = '/' } = message;
  const failed = (error: unknown): void => {
    world.problems.push({ kind: 'crashed', method, path: pathOf(url), message: described(error) });
    response.destroy();
  };
  try {
    if (pathOf(url) === CONTROL_PATH) deliver(response, controlled(world, message, text));
    else serveApi(world, message, response, text)?.catch(failed);
  } catch (error) {
    failed(error);
  }
}

function controlled(world: World, message: IncomingMessage, text: string | undefined): Reply {
  const { host = '', 'content-type': type } = message.headers;
  if (!isLocal(host, world.host))
    return json(403, { error: 'the control endpoint answers local hosts only' });
  return answerControl(world.control, message.method ?? '', parseBody(text ?? '', mediaTypeOf(type)));
}

function serveApi(
  world: World,
  message: IncomingMessage,
  response: ServerResponse,
  text: string | undefined,
): Promise<void> | undefined {
  world.sequence += 1;
  const { method = 'GET', url = '/' } = message;
  const path = pathOf(url);
  const target = world.lookup(method, path);
  const below = target?.path ?? path;
  const faults = world.faults.strike(method, below === path ? [path] : [path, below]);
  const request = requestOf(world, message, target, text ?? '', faults);
  const entry = logged(world, request, target);
  if (text !== undefined && (faults.length > 0 || world.latencyMs > 0)) {
    return serveWithFaults(world, response, { target, request, entry, faults });
  }
  const tooLong = text === undefined ? json(413, { message: 'The body is too long.' }) : undefined;
  finish(response, tooLong ?? answered(world, target, request), entry);
  return undefined;
}

function requestOf(
  world: World,
  message: IncomingMessage,
  target: Target | undefined,
  text: string,
  faults: readonly Fault[],
): ApiRequest {
  const { method = 'GET', url = '/', headers } = message;
  const mark = url.indexOf('?');
  const mediaType = mediaTypeOf(headers['content-type']);
  return {
    sequence: world.sequence,
    method,
    path: target?.path ?? pathOf(url),
    params: target?.found.params ?? NO_PARAMS,
    query: mark === -1 ? NO_QUERY : new URLSearchParams(url.slice(mark + 1)),
    headers,
    mediaType,
    text,
    body: parseBody(text, mediaType),
    view: faults.length === 0 ? undefined : viewOf(faults),
  };
}

function pathOf(url: string): string {
  const mark = url.indexOf('?');
  return mark === -1 ? url : url.slice(0, mark);
}

function finish(response: ServerResponse, reply: Reply, entry: RequestLog): void {
  entry.status = reply.status;
  deliver(response, reply);
}

function logged(world: World, request: ApiRequest, target: Target | undefined): RequestLog {
  const { sequence, method, path, body } = request;
  const entry: RequestLog = {
    sequence,
    at: world.clock.now(),
    api: target?.mount.prefix ?? '',
    method,
    path,
    query: redactQuery(request.query),
    headers: world.keep === 0 ? {} : redactHeaders(request.headers),
    body,
  };
  record(world.requests, entry, world.keep);
  return entry;
}
