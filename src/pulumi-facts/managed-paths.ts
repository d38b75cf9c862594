import type { ResourceType } from '../core/define.ts';
import { fieldNamed, fieldsOf } from '../core/fields.ts';
import { isObject, type Json, type JsonObject } from '../core/json.ts';
import type { Field } from '../core/define.ts';
import { formatPath, parsePath, type PropertyPath } from '../core/path.ts';
import { isValueObject, type Value } from '../core/value.ts';

type Properties = Readonly<Record<string, Value>>;

/** The declared places of a resource: members of structures one by one, anything else as a whole. */
export function managedPaths(type: ResourceType, variant: string, properties: Properties): string[] {
  const fields = fieldsOf(type, variant);
  return Object.entries(properties)
    .filter(([name]) => name !== type.discriminator)
    .flatMap(([name, value]) => open([name], fieldNamed(fields, name), value).map(formatPath));
}

function open(path: PropertyPath, field: Field | undefined, value: Value): PropertyPath[] {
  if (field?.fields === undefined || !isValueObject(value) || Object.keys(value).length === 0) return [path];
  const { fields } = field;
  return Object.entries(value).flatMap(([name, member]) =>
    open([...path, name], fieldNamed(fields, name), member),
  );
}

/** The part of an object that lies at the given paths; what is not there is left out. */
export function projected(properties: JsonObject, paths: readonly string[]): JsonObject {
  const result: Record<string, Json> = {};
  for (const path of paths) copy(properties, result, parsePath(path) ?? [path]);
  return result;
}

function copy(from: JsonObject, to: Record<string, Json>, [step, ...rest]: PropertyPath): void {
  const name = String(step);
  const value = Object.hasOwn(from, name) ? from[name] : undefined;
  if (value === undefined) return;
  if (rest.length === 0 || !isObject(value)) {
    to[name] = value;
    return;
  }
  const inner = isObject(to[name]) ? { ...to[name] } : {};
  copy(value, inner, rest);
  to[name] = inner;
}
