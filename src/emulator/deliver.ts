import type { ServerResponse } from 'node:http';
import type { Reply } from './api.ts';
import type { Fault } from './faults.ts';

/** How an answer travels when it does not travel as usual. Milliseconds and bytes. */
export interface Transit {
  readonly headersAfterMs: number;
  readonly bodyAfterMs: number;
  readonly truncate: number | undefined;
}

/** What the faults of one request do to the way of its answer; `latencyMs` comes on top. */
export function transitOf(faults: readonly Fault[], latencyMs: number): Transit {
  let headersAfterMs = latencyMs;
  let bodyAfterMs = 0;
  let truncate: number | undefined;
  for (const fault of faults) {
    if (typeof fault === 'string') continue;
    if ('truncate' in fault) truncate = fault.truncate;
    if (!('delayMs' in fault)) continue;
    if (fault.phase === 'headers') headersAfterMs += fault.delayMs;
    else bodyAfterMs += fault.delayMs;
  }
  return { headersAfterMs, bodyAfterMs, truncate };
}

/** Sends an answer at once and whole. */
export function deliver(response: ServerResponse, reply: Reply): void {
  const text = textOf(reply);
  writeHead(response, reply, text);
  response.end(text);
}

/** Sends an answer late, in two parts or only partly. */
export async function deliverBadly(
  response: ServerResponse,
  reply: Reply,
  transit: Transit,
  sleep: (ms: number) => Promise<void>,
): Promise<void> {
  if (transit.headersAfterMs > 0) await sleep(transit.headersAfterMs);
  if (response.destroyed) return;
  const text = textOf(reply);
  if (transit.truncate === undefined && transit.bodyAfterMs === 0) {
    deliver(response, reply);
    return;
  }
  const bytes = Buffer.from(text);
  writeHead(response, reply, text);
  const cut = Math.min(transit.truncate ?? Math.floor(bytes.length / 2), bytes.length);
  await write(response, bytes.subarray(0, cut));
  if (transit.bodyAfterMs > 0) await sleep(transit.bodyAfterMs);
  if (transit.truncate === undefined) response.end(bytes.subarray(cut));
  else response.socket?.destroySoon();
}

function write(response: ServerResponse, bytes: Buffer): Promise<void> {
  response.flushHeaders();
  if (bytes.length === 0) return Promise.resolve();
  return new Promise((resolve) => {
    response.write(bytes, () => resolve());
  });
}

function textOf(reply: Reply): string {
  if (reply.text !== undefined) return reply.text;
  return reply.body === undefined ? '' : JSON.stringify(reply.body);
}

function writeHead(response: ServerResponse, reply: Reply, text: string): void {
  const headers: Record<string, string | number> = { ...reply.headers };
  if (text !== '') headers['content-type'] ??= 'application/json; charset=utf-8';
  if (reply.status !== 204 && reply.status !== 304) headers['content-length'] ??= Buffer.byteLength(text);
  response.writeHead(reply.status, headers);
}
