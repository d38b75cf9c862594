import type { ResourceType } from './define.ts';
import { fieldsOf, fieldsWith } from './fields.ts';
import { equal, isObject, keepMembers, type Json, type JsonObject } from './json.ts';
import { isPlain, joinPath } from './placeholder.ts';
import type { Sending } from './sendable.ts';
import { isValueObject, type Value } from './value.ts';
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
