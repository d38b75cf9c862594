import type { Field } from '../core/define.ts';
import { equal, isObject, type Json, type JsonObject } from '../core/json.ts';

/** Texts of many shapes; the first that a field's pattern and lengths allow is its sample. */
const texts = [
  'sample',
  'sample/one',
  'https://sample.example',
  'ops@sample.example',
  '1',
  'SAMPLE',
  '0123456789abcdef0123456789abcdef',
  'sample.example',
  'SAM-1',
  '/sample',
  '2030-01-31',
  '2030-01-31T00:00:00Z',
];

/** Whether a value obeys the field's own words; rules over several fields are not looked at. */
export function fits(field: Field, value: Json): boolean {
  if (value === null) return field.nullable === true;
  if (field.enum !== undefined) return field.enum.some((allowed) => allowed === value);
  if (typeof value === 'string') return field.type === 'string' && fitsText(field, value);
  if (typeof value === 'number') return fitsNumber(field, value);
  if (typeof value === 'boolean') return field.type === 'boolean';
  return Array.isArray(value) ? field.type === 'array' : field.type === 'object' || field.type === 'map';
}

function fitsText({ pattern, minLength = 0, maxLength = Infinity }: Field, value: string): boolean {
  const shaped = pattern === undefined || new RegExp(pattern, 'u').test(value);
  return shaped && value.length >= minLength && value.length <= maxLength;
}

function fitsNumber({ type, minimum = -Infinity, maximum = Infinity }: Field, value: number): boolean {
  const typed = type === 'number' || (type === 'integer' && Number.isInteger(value));
  return typed && value >= minimum && value <= maximum;
}

/** A legal value for a field that has none yet; undefined where none of the known shapes fits. */
export function sampleOf(field: Field): Json | undefined {
  const candidates: readonly (Json | undefined)[] = [
    ...(field.enum ?? []),
    structureOf(field),
    ...scalars(field),
  ];
  return candidates.find((value) => value !== undefined && fits(field, value));
}

function scalars({ type, minimum, maximum, compareAs }: Field): readonly Json[] {
  if (type === 'boolean') return [true];
  if (type === 'integer' || type === 'number') return [minimum ?? 1, maximum ?? 1];
  if (type !== 'string') return [];
  return compareAs === 'url' ? ['https://sample.example', ...texts] : texts;
}

function structureOf(field: Field): Json | undefined {
  const element = field.items === undefined ? 'sample' : sampleOf(field.items);
  if (field.type === 'array') return element === undefined ? [] : [element];
  if (field.type === 'map') return element === undefined ? {} : { sample: element };
  return field.type === 'object' ? membersOf(field) : undefined;
}

function membersOf(field: Field): JsonObject {
  const members = Object.entries(field.fields ?? {})
    .filter(([, member]) => member.readOnly !== true)
    .map(([name, member]) => [name, sampleOf(member)] as const)
    .filter((entry): entry is readonly [string, Json] => entry[1] !== undefined);
  return Object.fromEntries(members);
}

/** One legal value that differs, and what the difference is, for titles. */
export interface Variation {
  /** e.g. `.secret` for one member, ` (one more)` for a list; empty for the value as a whole. */
  readonly what: string;
  readonly value: Json;
}

/** Legal values that differ from the present one, one for each way in which such a field can change. */
export function variationsOf(field: Field, value: Json): readonly Variation[] {
  if (Array.isArray(value)) return arrayVariations(field, value);
  if (isObject(value))
    return field.type === 'map' ? mapVariations(field, value) : memberVariations(field, value);
  const other = otherScalar(field, value);
  return other === undefined ? [] : [{ what: '', value: other }];
}

function otherScalar(field: Field, value: Json): Json | undefined {
  return scalarCandidates(field, value).find((other) => !equal(other, value) && fits(field, other));
}

function scalarCandidates(field: Field, value: Json): readonly Json[] {
  if (field.enum !== undefined) return field.enum;
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value !== 'string') return scalars(field);
  return [`${value}2`, `${value.slice(0, -1)}2`, `${value.slice(0, -1)}3`, `2${value}`, ...texts];
}

function arrayVariations(field: Field, value: readonly Json[]): readonly Variation[] {
  const { items } = field;
  const sample = items === undefined ? 'sample' : sampleOf(items);
  const known = value[0] ?? sample;
  const others = [
    sample,
    ...(items === undefined || known === undefined
      ? []
      : variationsOf(items, known).map((other) => other.value)),
  ];
  const fresh = others.find(
    (other) => other !== undefined && !value.some((element) => equal(element, other)),
  );
  const more = fresh === undefined ? [] : [{ what: ' (one more)', value: [...value, fresh] }];
  const fewer = value.length > 1 ? [{ what: ' (one less)', value: value.slice(0, -1) }] : [];
  return [...more, ...fewer];
}

function mapVariations(field: Field, value: JsonObject): readonly Variation[] {
  const element = (field.items === undefined ? 'sample' : sampleOf(field.items)) ?? 'sample';
  const [first] = Object.entries(value);
  const more = { what: ' (one more)', value: { ...value, 'x-another': element } };
  if (first === undefined) return [more];
  const [key, present] = first;
  const changed = field.items === undefined ? [] : variationsOf(field.items, present);
  const renamed = { 'x-other': element, ...Object.fromEntries(Object.entries(value).slice(1)) };
  return [
    more,
    ...changed.map((other) => ({ what: ' (one changed)', value: { ...value, [key]: other.value } })),
    { what: ' (one exchanged)', value: renamed },
  ];
}

function memberVariations(field: Field, value: JsonObject): readonly Variation[] {
  return Object.entries(field.fields ?? {}).flatMap(([name, member]) => {
    const present = value[name];
    if (present === undefined || member.readOnly === true) return [];
    return variationsOf(member, present).map((other) => ({
      what: `.${name}${other.what}`,
      value: { ...value, [name]: other.value },
    }));
  });
}
