import type { Json, JsonObject } from '../../../src/core/json.ts';
import { isObject } from '../../../src/core/json.ts';
import type { FieldFact } from './facts.ts';
import { typeFacts } from './facts.ts';

/** An integration as held, unreadable values included. Times are milliseconds. */
export interface Held {
  readonly id: string;
  readonly project: string;
  readonly type: string;
  readonly values: JsonObject;
  readonly role: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Where links point: the region's host for `self`, a path on this server for all else. */
export interface LinkBase {
  readonly region: string;
  readonly path: string;
}

/** The object as answered: no write-only value, HAL links added. */
export function view(held: Held, base: LinkBase): JsonObject {
  const fields = typeFacts.get(held.type)?.fields ?? {};
  const answered: Record<string, Json> = {
    id: held.id,
    type: held.type,
    role: held.role,
    created_at: new Date(held.createdAt).toISOString(),
    updated_at: new Date(held.updatedAt).toISOString(),
  };
  for (const [name, value] of Object.entries(held.values)) {
    const field = fields[name];
    if (field?.class === 'write') continue;
    answered[name] = readable(field, value);
  }
  answered['_links'] = links(held, base);
  return answered;
}

/** What a snapshot shows of it: everything. */
export function whole(held: Held): JsonObject {
  const { id, type, role, createdAt, updatedAt, values } = held;
  const times = {
    created_at: new Date(createdAt).toISOString(),
    updated_at: new Date(updatedAt).toISOString(),
  };
  return { id, type, role, ...times, ...values };
}

function readable(field: FieldFact | undefined, value: Json): Json {
  const { parts } = field ?? {};
  if (field?.type !== 'object' || parts === undefined || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([part]) => parts[part]?.class !== 'write'));
}

function links({ project, id, type }: Held, base: LinkBase): JsonObject {
  const path = `/api/projects/${encodeURIComponent(project)}/integrations/${id}`;
  const here = { href: `${base.path}${path}` };
  const isSource = typeFacts.get(type)?.codeSource === true;
  return {
    self: { href: `${base.region}${path}` },
    '#edit': here,
    '#delete': here,
    '#validate': { href: `${base.path}${path}/validate` },
    ...(isSource ? { '#hook': { href: `${base.region}${path}/hook` } } : {}),
  };
}
