import type { Field } from '../../core/define.ts';
import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts';

/** Whether a field's own words allow a live value, so that validation will take it once it is declared. */
export function fits(field: Field, value: Json): boolean {
  if (value === null) return field.nullable === true;
  if (field.enum !== undefined && !field.enum.some((allowed) => allowed === value)) return false;
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string' && fitsText(field, value);
    case 'integer':
    case 'number':
      return typeof value === 'number' && fitsNumber(field, value);
    case 'array':
      return isList(value) && value.every((item) => field.items === undefined || fits(field.items, item));
    case 'map':
    case 'object':
      return isObject(value) && fitsMembers(field, value);
  }
}

function fitsText({ pattern, minLength = 0, maxLength = Infinity }: Field, value: string): boolean {
  const shaped = pattern === undefined || new RegExp(pattern, 'u').test(value);
  return shaped && value.length >= minLength && value.length <= maxLength;
}

function fitsNumber({ type, minimum = -Infinity, maximum = Infinity }: Field, value: number): boolean {
  return (type === 'number' || Number.isInteger(value)) && value >= minimum && value <= maximum;
}

/** Members that cannot be read are not judged; null members are left out when written. */
function fitsMembers(field: Field, value: JsonObject): boolean {
  return Object.entries(value).every(([name, member]) => {
    if (field.type === 'map') return field.items === undefined || fits(field.items, member);
    if (field.fields === undefined) return true;
    const known = Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
    if (known === undefined) return false;
    return known.readOnly === true || member === null || fits(known, member);
  });
}
