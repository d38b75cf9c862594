import type { Field, ResourceType } from './define.ts';
import { fieldsOf, someField, type Fields } from './fields.ts';
import { isObject, mapMembers, replaceItems, replaceMembers, type Json, type JsonObject } from './json.ts';
import type { Desired, Observed, Recorded } from './model.ts';
import { hasSecret, hasUnknown, joinPath, reveal, shown } from './placeholder.ts';
import { remembered } from './remembered.ts';
import { isValueObject, Secret, type Value } from './value.ts';

/** The value may not be shown: the field is secret, or holds something secret. */
export const isHidden = remembered((field: Field) => someField(field, (part) => part.secret === true));

/** The few fields of a table that may not be shown. */
const hiddenFields = remembered((fields: Fields) =>
  Object.entries(fields).filter(([, field]) => isHidden(field)),
);

/** Wraps what secret fields hold, wherever it came from, so that nothing after this can print or store it. */
export function seal(type: ResourceType, desired: Desired): Desired {
  const { properties } = desired;
  let sealed: Record<string, Value> | undefined;
  const fields = hiddenFields(fieldsOf(type, desired.variant));
  for (let index = 0; index < fields.length; index++) {
    const [name, field] = fields[index] as (typeof fields)[number];
    const value = properties[name];
    if (value === undefined) continue;
    const covered = sealValue(field, value);
    if (covered !== value) (sealed ??= { ...properties })[name] = covered;
  }
  return sealed === undefined ? desired : { ...desired, properties: sealed };
}

function sealValue(field: Field | undefined, value: Value): Value {
  if (field === undefined || value === null || value instanceof Secret) return value;
  if (field.secret === true) return hasUnknown(value) || hasSecret(value) ? value : new Secret(reveal(value));
  if (Array.isArray(value)) return replaceItems<Value>(value, (item) => sealValue(field.items, item));
  if (!isValueObject(value)) return value;
  return replaceMembers<Value, typeof value>(value, (member, key) =>
    sealValue(field.fields?.[key] ?? field.items, member),
  );
}

/**
 * A live object as people and files may see it: secret parts, what is declared secret, and what was when it was last
 * applied, as placeholders.
 */
export function shownObserved(
  type: ResourceType,
  observed: Observed,
  desired: Desired | undefined,
  recorded: Recorded | undefined,
): JsonObject {
  const fields = fieldsOf(type, observed.variant);
  return mapMembers(observed.properties, (value, name) =>
    shown(sealLive(fields[name], value, desired?.properties[name], name, recorded)),
  );
}

/** The value was sent as a secret, or as something that holds one, and nothing else was since. */
export function wasSecret(recorded: Recorded | undefined, path: string): boolean {
  if (recorded === undefined) return false;
  return Object.hasOwn(recorded.fingerprints, path) || recorded.released?.includes(path) === true;
}

/** Live properties of an object: what its fields, or what was last applied, make secret is sealed. */
export function sealObserved(
  type: ResourceType,
  desired: Desired,
  properties: JsonObject,
  recorded: Recorded | undefined,
): Desired['properties'] {
  const sealed = seal(type, { ...desired, properties }).properties;
  return replaceMembers<Value, typeof sealed>(sealed, (value, name) => sealFormer(value, name, recorded));
}

function sealFormer(value: Value, path: string, recorded: Recorded | undefined): Value {
  if (value === null || hasSecret(value)) return value;
  if (wasSecret(recorded, path)) return new Secret(reveal(value));
  if (!isValueObject(value)) return value;
  return replaceMembers<Value, typeof value>(value, (member, key) =>
    sealFormer(member, joinPath(path, key), recorded),
  );
}

/** A live value of which what is secret by its field, by what is declared, or by what was last applied cannot be shown. */
export function sealLive(
  field: Field | undefined,
  value: Json,
  declared: Value | undefined,
  path: string,
  recorded: Recorded | undefined,
): Value {
  if (value === null) return null;
  if (field?.secret === true || declared instanceof Secret || wasSecret(recorded, path))
    return new Secret(value);
  if (isObject(value)) {
    const members = isValueObject(declared) ? declared : undefined;
    return mapMembers(value, (member, key) =>
      sealLive(field?.fields?.[key] ?? field?.items, member, members?.[key], joinPath(path, key), recorded),
    );
  }
  const covered = (field !== undefined && isHidden(field)) || (declared !== undefined && hasSecret(declared));
  return covered ? new Secret(value) : value;
}
