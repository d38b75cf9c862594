import type { Wait } from '../../src/core/define.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import { isObject, type JsonObject } from '../../src/core/json.ts';
import type { Send } from '../../src/core/wire.ts';
import { linkedPath } from './links.ts';

/** Longest wait for one activity, in milliseconds; what takes longer goes on at Upsun. */
const PATIENCE = 300_000;

/** Reads an activity until it is over; resolves with a note unless it ended well. The write itself stands either way. */
export async function awaitActivity(
  started: JsonObject,
  send: Send,
  wait: Wait,
): Promise<string | undefined> {
  const name = `activity ${text(started['type'])} ${text(started['id'])}`;
  const path = linkedPath(started, 'self');
  let activity = started;
  for (let ms = 500, waited = 0; !isOver(activity); waited += ms, ms = Math.min(ms * 2, 10_000)) {
    if (path === undefined) return `${name} was not awaited: the answer does not say where to read it`;
    if (waited >= PATIENCE || !(await wait(ms)))
      return `${name} was still ${text(activity['state'])} when waiting for it ended`;
    const next = await read(path, send);
    if (next instanceof HoldfastError) return `${name} was not awaited: ${next.message}`;
    activity = next;
  }
  if (activity['state'] === 'cancelled') return `${name} was cancelled`;
  return activity['result'] === 'failure' ? `${name} failed` : undefined;
}

async function read(path: string, send: Send): Promise<JsonObject | HoldfastError> {
  try {
    const { body } = await send({ method: 'GET', path });
    return isObject(body) ? body : {};
  } catch (error) {
    if (error instanceof HoldfastError && error.code !== 'cancelled') return error;
    throw error;
  }
}

function isOver(activity: JsonObject): boolean {
  return activity['state'] === 'complete' || activity['state'] === 'cancelled';
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '(unnamed)');
