import type { Field, ResourceType } from '../core/define.ts';
import { fieldNamed, fieldsOf, isSensitive } from '../core/fields.ts';
import { isList, isObject, type Json, type JsonObject } from '../core/json.ts';
import { UNKNOWN_TEXT } from './tokens.ts';
import { isWireSecret, wireSecret } from './wire-secret.ts';

/** Marks what the table calls secret or write-only, leaf by leaf, so that Pulumi encrypts it. */
export function marked(type: ResourceType, variant: string, properties: JsonObject): JsonObject {
  const fields = fieldsOf(type, variant);
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, markValue(fieldNamed(fields, name), value)]),
  );
}

function markValue(field: Field | undefined, value: Json): Json {
  if (field === undefined || value === null || value === UNKNOWN_TEXT || isWireSecret(value)) return value;
  if (isSensitive(field)) return wireSecret(value);
  if (isList(value)) return value.map((item) => markValue(field.items, item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      markValue(field.fields?.[name] ?? field.items, member),
    ]),
  );
}

/** Top-level properties of which some part is secret or write-only. */
export function sensitiveNames(type: ResourceType, variant: string): string[] {
  return Object.entries(fieldsOf(type, variant))
    .filter(([, field]) => field.readOnly !== true && holdsSensitive(field))
    .map(([name]) => name);
}

function holdsSensitive(field: Field): boolean {
  if (isSensitive(field)) return true;
  const parts = [...Object.values(field.fields ?? {}), ...(field.items === undefined ? [] : [field.items])];
  return parts.some(holdsSensitive);
}
