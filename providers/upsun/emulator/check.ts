import type { Json, JsonObject } from '../../../src/core/json.ts';
import { isObject } from '../../../src/core/json.ts';
import type { FieldFact, TypeFact } from './facts.ts';

/** What is wrong with the fields of a body, by field; empty where nothing is. */
export function check(
  fact: TypeFact,
  body: JsonObject,
  mode: 'create' | 'update',
  strict: boolean,
): JsonObject {
  const wrong: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    const message = name === 'type' ? undefined : checkField(fact.fields[name], value, strict);
    if (message !== undefined) wrong[name] = message;
  }
  if (mode === 'update') return wrong;
  for (const [name, { required }] of Object.entries(fact.fields)) {
    if (required === true && body[name] === undefined) wrong[name] = 'Required';
  }
  return wrong;
}

/** The members of a body that the server takes to heart: known ones that can be set. */
export function settable(fact: TypeFact, body: JsonObject): JsonObject {
  const known = Object.entries(body).filter(([name]) => {
    const field = fact.fields[name];
    return field !== undefined && field.class !== 'read';
  });
  return Object.fromEntries(known);
}

function checkField(field: FieldFact | undefined, value: Json, strict: boolean): string | undefined {
  if (field === undefined || field.class === 'read') return strict ? 'Unknown field' : undefined;
  if (value === null) return field.nullable === true ? undefined : 'May not be null';
  return checkers[field.type](field, value);
}

const checkers: Readonly<Record<FieldFact['type'], (field: FieldFact, value: Json) => string | undefined>> = {
  boolean: (_field, value) => (typeof value === 'boolean' ? undefined : 'Not a boolean'),
  string: checkString,
  integer: checkInteger,
  array: (_field, value) =>
    Array.isArray(value) && value.every(isString) ? undefined : 'Not a list of strings',
  map: (_field, value) =>
    isObject(value) && Object.values(value).every(isString) ? undefined : 'Not a map of strings',
  object: checkObject,
};

function checkString(field: FieldFact, value: Json): string | undefined {
  if (typeof value !== 'string') return 'Not a string';
  if (field.enum?.includes(value) === false) return `Not one of ${field.enum.join(', ')}`;
  const fits = field.pattern === undefined || new RegExp(field.pattern, 'u').test(value);
  return fits ? undefined : 'Not in the expected form';
}

function checkInteger(field: FieldFact, value: Json): string | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value)) return 'Not an integer';
  const { minimum = -Infinity, maximum = Infinity } = field;
  return value >= minimum && value <= maximum ? undefined : `Not between ${minimum} and ${maximum}`;
}

function checkObject(field: FieldFact, value: Json): string | undefined {
  if (!isObject(value)) return 'Not an object';
  const missing = Object.keys(field.parts ?? {}).filter((part) => !isString(value[part]));
  return missing.length === 0 ? undefined : `Required: ${missing.join(', ')}`;
}

function isString(value: Json | undefined): boolean {
  return typeof value === 'string';
}
