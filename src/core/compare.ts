import type { Field } from './define.ts';
import { canonical, equal, isObject, type Json, type JsonObject } from './json.ts';

/**
 * True when two values of one field mean the same: order and repetition in sets, spelling of URLs and members
 * the vendor leaves out do not count. Never used to decide what is sent, only whether.
 */
export function same(field: Field, a: Json | undefined, b: Json | undefined): boolean {
  return equal(a, b) || equal(normalise(field, a), normalise(field, b));
}

/**
 * True where an answer without a value says nothing against it: what can only be given at creation went in with the
 * object and cannot have left it since. Another object would be answered alike, so replacing it would never end.
 */
export function standsUnanswered(
  field: Field,
  applied: Json | undefined,
  observed: Json | undefined,
): boolean {
  const given = applied !== undefined && applied !== null;
  return field.createOnly === true && field.absent === undefined && given && (observed ?? null) === null;
}

/** The comparable form of a value; never sent, never stored. */
export function normalise(field: Field, value: Json | undefined): Json {
  if (value === undefined || value === null) return field.absent ?? null;
  if (field.compareAs === 'url' && typeof value === 'string') return normaliseUrl(value);
  if (Array.isArray(value)) return normaliseArray(field, value);
  if (isObject(value)) return normaliseObject(field, value);
  return value;
}

function normaliseArray(field: Field, value: readonly Json[]): Json {
  const { items } = field;
  const list = items === undefined ? value : value.map((item) => normalise(items, item));
  return field.unordered === true ? asSet(list) : list;
}

/** A list as a set: each item once, in an order that depends on the items alone. */
export function asSet(list: readonly Json[]): readonly Json[] {
  const byText = new Map(list.map((item) => [canonical(item), item]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function normaliseObject(field: Field, value: JsonObject): Json {
  const result: Record<string, Json> = {};
  for (const [key, member] of Object.entries(value)) {
    const known = field.fields?.[key] ?? (field.type === 'map' ? field.items : undefined);
    const normal = known === undefined ? member : normalise(known, member);
    if (known === undefined || known.absent === undefined || !equal(normal, known.absent))
      result[key] = normal;
  }
  return result;
}

/** Lower-case scheme and host, no default port, no trailing slashes; anything that is no URL stays as it is. */
export function normaliseUrl(text: string): string {
  if (!URL.canParse(text)) return text.replace(/\/+$/u, '');
  const url = new URL(text);
  if (url.host === '') return text.replace(/\/+$/u, '');
  return `${url.protocol}//${url.username === '' ? '' : `${url.username}@`}${url.host}${url.pathname.replace(/\/+$/u, '')}${url.search}${url.hash}`;
}
