import type { Field } from '../core/define.ts';
import type { Json } from '../core/json.ts';
import { remembered } from '../core/remembered.ts';
import { Reference, Secret, Template, Unknown } from '../core/value.ts';
import type { Value } from '../core/value.ts';
import type { SecretRegistry } from './secret-registry.ts';

/** What the place a value lands in makes of it. */
export interface Landing {
  readonly field: Field | undefined;
  readonly hidden: Hiding;
}

/**
 * How far everything here is kept from view. `secret` by its field, by one around it, or by `fn::secret`: the value may
 * stand nowhere. `unread` where it cannot be read back: it is not shown in this place, and is no secret elsewhere.
 */
export type Hiding = false | 'unread' | 'secret';

/** Where values land that no field describes. */
export const OPEN: Landing = { field: undefined, hidden: false };

const landing = remembered((field: Field): Landing => ({ field, hidden: hidingOf(field) }));

/** The landing of a property that a field describes. */
export function landingOf(field: Field | undefined): Landing {
  return field === undefined ? OPEN : landing(field);
}

/** The landing of a member or element. */
export function inside({ field, hidden }: Landing, step: string | number): Landing {
  const child = childField(field, step);
  if (hidden === false) return landingOf(child);
  return { field: child, hidden: hidden === 'secret' ? hidden : hidingOf(child) || hidden };
}

function childField(field: Field | undefined, step: string | number): Field | undefined {
  if (field?.fields === undefined) return field?.items;
  return Object.hasOwn(field.fields, step) ? field.fields[step] : undefined;
}

/** Write-only values are hidden too: nothing may show at its place what the vendor itself never shows there. */
function hidingOf(field: Field | undefined): Hiding {
  if (field?.secret === true) return 'secret';
  return field?.writeOnly === true ? 'unread' : false;
}

/** Makes secrets of what lands in a hidden place; a `null` stays a plain null. */
export function hide(value: Value, landing: Landing, secrets: SecretRegistry): Value {
  if (!landing.hidden && landing.field?.fields === undefined && landing.field?.items === undefined)
    return value;
  if (value instanceof Template) return hideTemplate(value, landing, secrets);
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

/** Only secrets are masked in every text; a word out of a published list never is. */
function hideScalar(value: Json, { field, hidden }: Landing, secrets: SecretRegistry): Secret {
  const masked = hidden === 'secret' && field?.enum === undefined && typeof value === 'string';
  return masked ? secrets.secret(value) : new Secret(value);
}

function hideTemplate(template: Template, { hidden }: Landing, secrets: SecretRegistry): Template {
  if (hidden === false) return template;
  const hide = (part: string): Secret => (hidden === 'secret' ? secrets.secret(part) : new Secret(part));
  return new Template(template.parts.map((part) => (typeof part === 'string' ? hide(part) : part)));
}

/** Text from outside becomes an integer, number or boolean where the field is one and the text is canonical. */
export function convertText(text: string, field: Field | undefined): string | number | boolean {
  if (field?.type === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  const numeric = field?.type === 'integer' || field?.type === 'number';
  if (!numeric || String(Number(text)) !== text || !Number.isFinite(Number(text))) return text;
  return field.type === 'number' || Number.isSafeInteger(Number(text)) ? Number(text) : text;
}
