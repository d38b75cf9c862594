import type { ResourceQuirks } from '../../src/core/define.ts';
import { HoldfastError } from '../../src/core/errors.ts';
import { isObject, type JsonObject } from '../../src/core/json.ts';
import type { Answer, Send } from '../../src/core/wire.ts';

/** Longest wait for one activity, in milliseconds; what takes longer goes on at Upsun. */
const PATIENCE = 300_000;

/** A write answers `{status, code, _embedded: {entity}}`; older answers were the entity itself. Source: API introduction, platformsh-client-js. */
export const unwrap: NonNullable<ResourceQuirks['unwrap']> = ({ body }) => {
  const entity = embedded(body)['entity'];
  if (isObject(entity)) return entity;
  return isObject(body) && typeof body['id'] === 'string' ? body : undefined;
};

/** Waits for the activities a write embeds, as the vendor's own client does. Source: Add/Update/DeleteCommand of the CLI. */
export const settle: NonNullable<ResourceQuirks['settle']> = async (answer, send, sleep) => {
  const listed = embedded(answer.body)['activities'];
  const activities = Array.isArray(listed) ? listed.filter(isObject) : [];
  const notes = await Promise.all(activities.map((activity) => outcome(activity, send, sleep)));
  return notes.filter((note) => note !== undefined);
};

type Sleep = (ms: number) => Promise<void>;

async function outcome(started: JsonObject, send: Send, sleep: Sleep): Promise<string | undefined> {
  const name = `activity ${text(started['type'])} ${text(started['id'])}`;
  const path = linkedPath(started, 'self');
  let activity = started;
  for (let wait = 500, waited = 0; !isOver(activity); waited += wait, wait = Math.min(wait * 2, 10_000)) {
    if (path === undefined) return `${name} was not awaited: the answer does not say where it can be read`;
    if (waited >= PATIENCE) return `${name} was still ${text(activity['state'])} when waiting for it ended`;
    await sleep(wait);
    const { body } = await send({ method: 'GET', path });
    activity = isObject(body) ? body : activity;
  }
  const failed = activity['state'] === 'cancelled' ? 'was cancelled' : 'failed';
  return activity['state'] === 'complete' && activity['result'] !== 'failure'
    ? undefined
    : `${name} ${failed}`;
}

const isOver = (activity: JsonObject): boolean =>
  activity['state'] === 'complete' || activity['state'] === 'cancelled';

/** Follows `#validate`; it is in no OpenAPI file, and only 400 with a map of fields means invalid. Source: client-php listValidationErrors. */
export const probe: NonNullable<ResourceQuirks['probe']> = async (entity, id, scope, send) => {
  const linked = linkedPath(entity, '#validate');
  if (isObject(entity['_links']) && linked === undefined) {
    return { status: 'unverifiable', message: 'Upsun offers no validation for this kind of integration.' };
  }
  const path =
    linked ??
    `/projects/${encodeURIComponent(scope['projectId'] ?? '')}/integrations/${encodeURIComponent(id)}/validate`;
  try {
    await send({ method: 'POST', path, body: {}, idempotent: true });
    return { status: 'valid', message: 'Upsun reached the service with these credentials.' };
  } catch (error) {
    return verdict(error);
  }
};

function verdict(error: unknown): Awaited<ReturnType<NonNullable<ResourceQuirks['probe']>>> {
  if (!(error instanceof HoldfastError)) throw error;
  if (error.code === 'invalid') return { status: 'invalid', message: error.message, fields: error.fields };
  if (error.code !== 'not-found') throw error;
  return { status: 'unverifiable', message: 'Upsun offers no validation here.' };
}

function embedded(body: Answer['body']): JsonObject {
  const inner = isObject(body) ? body['_embedded'] : undefined;
  return isObject(inner) ? inner : {};
}

/** Path of a link below the API's base: links may name a region's host and `/api`, the gateway serves both without. Source: HAL sample in the docs. */
function linkedPath(entity: JsonObject, relation: string): string | undefined {
  const links = entity['_links'];
  const link = isObject(links) ? links[relation] : undefined;
  const href = isObject(link) ? link['href'] : undefined;
  const match = typeof href === 'string' ? /\/projects\/[^?#]*/u.exec(href) : null;
  return match?.[0];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '?');
