import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '../core/events.ts';
import type { ApiRequest, Reply } from './api.ts';
import type { View } from './collection.ts';
import type { Control, Problem } from './control.ts';
import type { Fault, FaultBoard } from './faults.ts';
import type { Lookup, Target } from './mounted.ts';
import type { RequestLog } from './request-log.ts';
import { answerControl, CONTROL_PATH } from './control.ts';
import { addExtraFields, shuffleList } from './damage.ts';
import { deliver, deliverBadly, transitOf } from './deliver.ts';
import { faultName } from './faults.ts';
import { answer } from './mounted.ts';
import { mediaTypeOf, parseBody } from './read-body.ts';
import { html, json } from './reply.ts';
import { record, redactHeaders, redactQuery } from './request-log.ts';

/** What serving one request needs. */
export interface World {
  readonly lookup: Lookup;
  readonly control: Control;
  readonly faults: FaultBoard;
  readonly clock: Clock;
  readonly random: () => number;
  readonly requests: RequestLog[];
  readonly problems: Problem[];
  readonly keep: number;
  latencyMs: number;
  /** Requests so far, the control endpoint's excluded. */
  sequence: number;
}

const NO_QUERY = new URLSearchParams();
const NO_PARAMS: Readonly<Record<string, string>> = Object.freeze({});

/** Answers one request whose body has been read; `text` is undefined where that was too long. */
export function serve(
  world: World,
  message: IncomingMessage,
  response: ServerResponse,
  text: string | undefined,
): void {
  const { method = 'GET', url = '/' } = message;
  const mark = url.indexOf('?');
  const path = mark === -1 ? url : url.slice(0, mark);
  const mediaType = mediaTypeOf(message.headers['content-type']);
  const body = parseBody(text ?? '', mediaType);
  if (path === CONTROL_PATH) {
    deliver(response, answerControl(world.control, method, body));
    return;
  }
  world.sequence += 1;
  const target = world.lookup(method, path);
  const below = target?.path ?? path;
  const faults = world.faults.strike(method, below === path ? [path] : [path, below]);
  const request: ApiRequest = {
    sequence: world.sequence,
    method,
    path: below,
    params: target?.found.params ?? NO_PARAMS,
    query: mark === -1 ? NO_QUERY : new URLSearchParams(url.slice(mark + 1)),
    headers: message.headers,
    mediaType,
    text: text ?? '',
    body,
    view: faults.length === 0 ? undefined : viewOf(faults),
  };
  const entry = logged(world, request, target);
  if (text === undefined) deliver(response, json(413, { message: 'The body is too long.' }));
  else if (faults.length === 0 && world.latencyMs === 0)
    finish(response, answered(world, target, request), entry);
  else void serveWithFaults(world, response, { target, request, entry, faults });
}

interface Struck {
  readonly target: Target | undefined;
  readonly request: ApiRequest;
  readonly entry: RequestLog;
  readonly faults: readonly Fault[];
}

async function serveWithFaults(world: World, response: ServerResponse, struck: Struck): Promise<void> {
  const { entry, faults } = struck;
  if (faults.length > 0) entry.faults = faults.map(faultName);
  if (faults.includes('drop-before')) {
    response.destroy();
    return;
  }
  const reply = damaged(world, struck);
  const transit = transitOf(faults, world.latencyMs);
  if (faults.includes('drop-after')) {
    if (transit.headersAfterMs > 0) await world.clock.sleep(transit.headersAfterMs);
    response.destroy();
    return;
  }
  entry.status = reply.status;
  await deliverBadly(response, reply, transit, (ms) => world.clock.sleep(ms));
}

function damaged(world: World, struck: Struck): Reply {
  let reply = carriedOut(world, struck);
  for (const fault of struck.faults) {
    if (fault === 'shuffle') reply = shuffleList(reply, world.random);
    else if (fault === 'extra-fields') reply = addExtraFields(reply);
    else if (typeof fault === 'object' && 'html' in fault)
      reply = html(200, '<!doctype html><title>Sign in</title>');
  }
  return reply;
}

function carriedOut(world: World, { target, request, faults }: Struck): Reply {
  const instead = faults.find((fault) => typeof fault === 'object' && 'status' in fault);
  if (instead !== undefined && instead.commit !== true) return replyOf(instead);
  const reply = answered(world, target, request);
  if (faults.some((fault) => typeof fault === 'object' && 'duplicate' in fault))
    answered(world, target, request);
  return instead === undefined ? reply : replyOf(instead);
}

function replyOf(fault: Extract<Fault, { status: number }>): Reply {
  const { status, headers, body, text } = fault;
  return {
    status,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
    ...(text === undefined ? {} : { text }),
  };
}

function answered(world: World, target: Target | undefined, request: ApiRequest): Reply {
  if (target === undefined) {
    return problem(world, request, 501, 'unmatched', 'No emulated API has this method and path.');
  }
  try {
    return answer(target, request);
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return problem(world, request, 500, 'crashed', message);
  }
}

function problem(
  world: World,
  request: ApiRequest,
  status: number,
  kind: Problem['kind'],
  message: string,
): Reply {
  const { method, path } = request;
  world.problems.push({ kind, method, path, message });
  return json(status, { emulator: kind, request: `${method} ${path}`, message });
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

function viewOf(faults: readonly Fault[]): View | undefined {
  for (const fault of faults) {
    if (fault === 'stale-list') return { changes: 1 };
    if (typeof fault === 'object' && 'staleList' in fault) return fault.staleList;
  }
  return undefined;
}
