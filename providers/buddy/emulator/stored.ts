import { isObject, type Json, type JsonObject } from '../../../src/core/json.ts';
import { checkImmutable, checkResent, checkWhole, takenMembers } from './check.ts';
import { fields, typeFact } from './facts.ts';
import type { Settings } from './options.ts';

/** One integration as the vendor keeps it, secrets included. */
export interface Stored {
  readonly id: string;
  readonly workspace: string;
  readonly values: JsonObject;
}

/** Whether an identifier is in use. */
export type Taken = (identifier: string) => boolean;

/** Values of a new integration; throws what the vendor would refuse. */
export function created(body: JsonObject, taken: Taken, settings: Settings): JsonObject {
  const values = completed(takenMembers('post', body, settings), taken);
  checkWhole(values, settings);
  return values;
}

/** Values after an update: only what was sent moves; lists and permissions are replaced whole. */
export function updated(stored: Stored, body: JsonObject, taken: Taken, settings: Settings): JsonObject {
  checkImmutable(stored.values, body, settings);
  const values = completed({ ...stored.values, ...takenMembers('patch', body, settings) }, taken);
  checkResent(values, body, settings);
  checkWhole(values, settings);
  return values;
}

/** Fills in what the vendor makes up: the way of authentication, the identifier, access. */
export function completed(given: JsonObject, taken: Taken): JsonObject {
  const values: Record<string, Json> = { ...given };
  values['auth_type'] ??= typeFact(values['type'])?.defaultAuth ?? null;
  values['identifier'] ??= freeIdentifier(values['name'], taken);
  values['all_pipelines_allowed'] ??= fields.get('all_pipelines_allowed')?.default ?? null;
  values['allowed_pipelines'] ??= [];
  values['permissions'] = completedPermissions(values['permissions'] ?? null);
  if (values['scope'] !== 'PROJECT') values['project_name'] = null;
  return values;
}

function completedPermissions(given: Json): JsonObject {
  const values: Record<string, Json> = isObject(given) ? { ...given } : {};
  for (const [name, fact] of Object.entries(fields.get('permissions')?.members ?? {})) {
    values[name] ??= fact.default ?? [];
  }
  return values;
}

function freeIdentifier(name: Json | undefined, taken: Taken): string {
  const text = typeof name === 'string' ? name : '';
  const stem = `i_${text.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '_')}`.slice(0, 40);
  let identifier = stem;
  for (let count = 2; taken(identifier); count += 1) identifier = `${stem}_${count}`;
  return identifier;
}
