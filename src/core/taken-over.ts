import type { ResourceType } from './define.ts';
import { fieldsOf, fieldsWith } from './fields.ts';
import { equal, isObject, keepMembers, type Json, type JsonObject } from './json.ts';
import type { Observed, Recorded } from './model.ts';
import { isPlain, joinPath } from './placeholder.ts';
import { sealLive } from './seal.ts';
import type { Sending } from './sendable.ts';
import { isValueObject, Secret, type Value } from './value.ts';
import { completeValue } from './whole-value.ts';

/** What a new object is given of the one it replaces, though it is not declared like that. */
export interface TakenOver {
  readonly values: Readonly<Record<string, Value>>;
  /** What could not be taken over and may open the new object to more than the former one. */
  readonly hazards: readonly string[];
}

/**
 * Limits of access that are not declared, as they are live: an object is not opened because it had to be replaced. Lists
 * name people and things of the place the object lives in, so they do not go along to another one.
 */
export function takenOver(type: ResourceType, sending: Sending, moved: boolean): TakenOver {
  const { desired, observed } = sending;
  const values: Record<string, Value> = {};
  const hazards: string[] = [];
  const former = fieldsOf(type, observed.variant);
  for (const [name, field] of fieldsWith(fieldsOf(type, desired.variant), 'limitsAccess')) {
    if (field.limitsAccess !== true || former[name] === undefined) continue;
    const declared = desired.properties[name];
    if (observed.assumed === true && (declared === undefined || isValueObject(declared)))
      hazards.push(
        `${name}: what is not declared of it was not looked at and does not go over to the new object`,
      );
    const all = observed.properties[name];
    const live = moved && all !== undefined ? withoutLists(all) : all;
    if (moved) hazards.push(...listsLost(all, declared, name));
    if (live === undefined || live === null) continue;
    const value = completeValue(sending, field, name, declared, live);
    if (value !== undefined && !isAsDeclared(value, declared)) values[name] = value;
  }
  return { values, hazards };
}

/**
 * Limits of access of an object that is about to be deleted, as far as state may hold them, so that a create in a later
 * run can take them over. Undefined where there are none.
 */
export function limitsOf(type: ResourceType, recorded: Recorded, observed: Observed): JsonObject | undefined {
  if (observed.assumed === true) return undefined;
  const limits: Record<string, Json> = {};
  for (const [name, field] of fieldsWith(fieldsOf(type, observed.variant), 'limitsAccess')) {
    const live = observed.properties[name];
    if (field.limitsAccess !== true || live === undefined || live === null) continue;
    const open = withoutSecrets(sealLive(field, live, undefined, name, recorded));
    if (open !== undefined) limits[name] = open;
  }
  return Object.keys(limits).length === 0 ? undefined : limits;
}

function withoutSecrets(value: Value): Json | undefined {
  if (value instanceof Secret) return undefined;
  if (!isValueObject(value)) return value as Json;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const open = withoutSecrets(member);
    return open === undefined ? [] : [[key, open] as const];
  });
  return Object.fromEntries(members);
}

/** What the create takes over that ends an interrupted replacement. */
export function takenOverLater(sending: Omit<Sending, 'observed'>, type: ResourceType): TakenOver {
  const { recorded, desired } = sending;
  if (recorded?.limits === undefined) return { values: {}, hazards: [] };
  const observed = { id: recorded.id, variant: recorded.variant, properties: recorded.limits };
  return takenOver(type, { ...sending, observed }, !equal(recorded.scope, desired.scope));
}

function isAsDeclared(value: Value, declared: Value | undefined): boolean {
  if (value === declared) return true;
  return declared !== undefined && isPlain(value) && isPlain(declared) && equal(value, declared);
}

function withoutLists(live: Json): Json | undefined {
  if (Array.isArray(live)) return undefined;
  if (!isObject(live)) return live;
  const rest = keepMembers(live, (key) => !Array.isArray(live[key]));
  return Object.keys(rest).length === 0 ? undefined : rest;
}

function listsLost(live: Json | undefined, declared: Value | undefined, path: string): string[] {
  if (Array.isArray(live) && live.length > 0 && declared === undefined)
    return [
      `${path} is not declared and belongs to the place the object leaves, so it does not go over to the new one`,
    ];
  if (live === undefined || !isObject(live)) return [];
  const members: JsonObject = live;
  return Object.keys(members).flatMap((key) =>
    listsLost(members[key], isValueObject(declared) ? declared[key] : undefined, joinPath(path, key)),
  );
}
