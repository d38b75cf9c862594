import { isList, isObject, type Json, type JsonObject } from '../core/json.ts';

const SIGNATURE = '4dabf18193072939515e22adb298388d';
const SECRET = '1b47061264138c4ac30d75fd1eb44270';

/** A value marked so that Pulumi's engine keeps it encrypted wherever it goes. */
export function wireSecret(value: Json): JsonObject {
  return { [SIGNATURE]: SECRET, value };
}

/** True for a value marked by `wireSecret`. */
export function isWireSecret(value: unknown): value is JsonObject {
  return isObject(value) && value[SIGNATURE] === SECRET;
}

/** The same data without marks, at any depth. */
export function withoutMarks(value: Json): Json {
  if (isWireSecret(value)) return withoutMarks(value['value'] ?? null);
  if (isList(value)) return value.map(withoutMarks);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutMarks(member)]));
}
