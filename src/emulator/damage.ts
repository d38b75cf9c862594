import type { Json, JsonObject } from '../core/json.ts';
import { isObject } from '../core/json.ts';
import type { Reply } from './api.ts';
import { shuffled } from './random.ts';

/** The reply with its list (the body itself, or the one list of objects in it) in another order. */
export function shuffleList(reply: Reply, random: () => number): Reply {
  return rewrite(reply, (body) => {
    if (Array.isArray(body)) return shuffled(body as readonly Json[], random);
    if (!isObject(body)) return body;
    return mapMembers(body, (member) =>
      isListOfObjects(member) ? shuffled(member as readonly Json[], random) : member,
    );
  });
}

/** The reply with members no document names in its object, in the objects of its lists and in those it embeds. */
export function addExtraFields(reply: Reply): Reply {
  return rewrite(reply, (body) => extended(body, 2));
}

function rewrite(reply: Reply, change: (body: Json) => Json): Reply {
  const body = bodyOf(reply);
  if (body === undefined) return reply;
  return {
    status: reply.status,
    body: change(body),
    ...(reply.headers === undefined ? {} : { headers: reply.headers }),
  };
}

function bodyOf(reply: Reply): Json | undefined {
  if (reply.text === undefined) return reply.body;
  try {
    return JSON.parse(reply.text) as Json;
  } catch {
    return undefined;
  }
}

function extended(value: Json, depth: number): Json {
  if (depth < 0) return value;
  if (Array.isArray(value)) return value.map((item: Json) => (isObject(item) ? extended(item, depth) : item));
  if (!isObject(value)) return value;
  const members = mapMembers(value, (member) => (isNested(member) ? extended(member, depth - 1) : member));
  return { ...members, x_undocumented: 'extra', x_undocumented_object: { since: 1 } };
}

/** Maps of strings stay as they are: an extra member there would be a change of content. */
function isNested(value: Json): boolean {
  return isListOfObjects(value) || (isObject(value) && Object.values(value).some(isNestedMember));
}

function isNestedMember(value: Json): boolean {
  return isObject(value) || isListOfObjects(value);
}

function isListOfObjects(value: Json): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item: Json) => isObject(item));
}

function mapMembers(object: JsonObject, change: (member: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, member]) => [key, change(member)]));
}
