import type { Field } from '../core/define.ts';
import type { Json } from '../core/json.ts';
import { Reference, Secret, Template, Unknown } from '../core/value.ts';
import type { Value } from '../core/value.ts';
import type { SecretRegistry } from './secret-registry.ts';

/** What the place a value lands in makes of it. */
export interface Landing {
  readonly field: Field | undefined;
  /** Everything here is secret: by its field, by one around it, or by `fn::secret`. */
  readonly hidden: boolean;
}

/** The landing of a member or element. */
export function inside({ field, hidden }: Landing, step: string | number): Landing {
  const child = childField(field, step);
  return { field: child, hidden: hidden || isHidden(child) };
}

function childField(field: Field | undefined, step: string | number): Field | undefined {
  if (field?.fields === undefined) return field?.items;
  return Object.hasOwn(field.fields, step) ? field.fields[step] : undefined;
}

/** Write-only values are secret too: nothing may show what the vendor itself never shows. */
export function isHidden(field: Field | undefined): boolean {
  return field !== undefined && (field.secret === true || field.writeOnly === true);
}

/** Makes secrets of what lands in a hidden place; a `null` stays a plain null. */
export function hide(value: Value, landing: Landing, secrets: SecretRegistry): Value {
  if (!landing.hidden && landing.field?.fields === undefined && landing.field?.items === undefined)
    return value;
  if (value instanceof Template) return landing.hidden ? hideTemplate(value, secrets) : value;
  if (value === null || value instanceof Secret || value instanceof Reference || value instanceof Unknown)
    return value;
  if (Array.isArray(value))
    return value.map((item: Value, index) => hide(item, inside(landing, index), secrets));
  if (typeof value !== 'object') return landing.hidden ? hideScalar(value, landing, secrets) : value;
  const result: Record<string, Value> = {};
  for (const [name, member] of Object.entries(value))
    result[name] = hide(member, inside(landing, name), secrets);
  return result;
}

/** A word out of a published list is no secret to be masked in every text, even where it is write-only. */
function hideScalar(value: Json, { field }: Landing, secrets: SecretRegistry): Secret {
  return field?.enum === undefined && typeof value === 'string' ? secrets.secret(value) : new Secret(value);
}

function hideTemplate(template: Template, secrets: SecretRegistry): Template {
  return new Template(template.parts.map((part) => (typeof part === 'string' ? secrets.secret(part) : part)));
}

/** Text from outside becomes an integer, number or boolean where the field is one and the text is canonical. */
export function convertText(text: string, field: Field | undefined): string | number | boolean {
  if (field?.type === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  const numeric = field?.type === 'integer' || field?.type === 'number';
  if (!numeric || String(Number(text)) !== text || !Number.isFinite(Number(text))) return text;
  return field.type === 'number' || Number.isSafeInteger(Number(text)) ? Number(text) : text;
}
