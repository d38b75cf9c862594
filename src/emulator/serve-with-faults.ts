import type { ServerResponse } from 'node:http';
import type { ApiRequest, Reply } from './api.ts';
import type { View } from './collection.ts';
import type { Fault } from './faults.ts';
import type { Target } from './mounted.ts';
import type { RequestLog } from './request-log.ts';
import type { World } from './world.ts';
import { answered } from './answered.ts';
import { addExtraFields, shuffleList } from './damage.ts';
import { deliverBadly, transitOf } from './deliver.ts';
import { faultName } from './faults.ts';
import { html } from './reply.ts';

/** A request and the faults that strike it. */
export interface Struck {
  readonly target: Target | undefined;
  readonly request: ApiRequest;
  readonly entry: RequestLog;
  readonly faults: readonly Fault[];
}

/** Answers a request as its faults and the latency want it, or not at all. */
export async function serveWithFaults(world: World, response: ServerResponse, struck: Struck): Promise<void> {
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

/** How old a world the faults want lists to show. */
export function viewOf(faults: readonly Fault[]): View | undefined {
  for (const fault of faults) {
    if (fault === 'stale-list') return { changes: 1 };
    if (typeof fault === 'object' && 'staleList' in fault) return fault.staleList;
  }
  return undefined;
}
