import { normalise } from './compare.ts';
import type { Field } from './define.ts';
import { someField } from './fields.ts';
import { canonical, isObject, mapMembers, type Json } from './json.ts';
import { isPlain } from './placeholder.ts';
import { remembered } from './remembered.ts';
import type { Value } from './value.ts';

/**
 * A value as it is sent: of a set each item once, in the order in which they are declared. A value with secrets or
 * references in it is left as it is, since they are found again by their place.
 */
export function eachOnce(field: Field | undefined, value: Value): Value {
  return field !== undefined && holdsSets(field) && isPlain(value) ? distinct(field, value) : value;
}

const holdsSets = remembered((field: Field) => someField(field, ({ unordered }) => unordered === true));

function distinct(field: Field, value: Json): Json {
  if (Array.isArray(value)) return distinctItems(field, value);
  if (!isObject(value)) return value;
  return mapMembers(value, (member, name) => {
    const inner = field.fields === undefined ? field.items : field.fields[name];
    return inner === undefined ? member : distinct(inner, member);
  });
}

function distinctItems({ items, unordered }: Field, value: readonly Json[]): Json {
  const list = items === undefined ? value : value.map((item) => distinct(items, item));
  if (unordered !== true) return list;
  const seen = new Set<string>();
  return list.filter((item) => {
    const text = canonical(items === undefined ? item : normalise(items, item));
    const isNew = !seen.has(text);
    seen.add(text);
    return isNew;
  });
}
