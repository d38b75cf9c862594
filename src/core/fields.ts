import type { Field, ResourceType } from './define.ts';
import type { Json, JsonObject } from './json.ts';
import { remembered } from './remembered.ts';
import type { Value } from './value.ts';
import { isValueObject } from './value.ts';

/** Fields by name, as a table gives them. The objects made here have no prototype, so any name may be looked up. */
export type Fields = Readonly<Record<string, Field>>;

/** Where a value sits inside the properties: member names, map keys and array positions. */
export type FieldPath = readonly (string | number)[];

/** One declarable or answered place of a table; `*` stands for any array position or map key. */
export interface FieldLeaf {
  readonly path: readonly string[];
  /** With the words of the fields around it, see `fieldAt`. */
  readonly field: Field;
}

/** One value together with the field that describes it; `field` is undefined where the table knows nothing of it. */
export interface ValueLeaf<T = Value> {
  readonly path: FieldPath;
  readonly field: Field | undefined;
  readonly value: T;
}

const byVariant = remembered((): Map<string, Fields> => new Map());

/**
 * All fields of one variant: the common ones and its own, the discriminator left out. A variant unknown to the
 * table (a kind the vendor added) has the common fields only. The result is the same object at every call.
 */
export function fieldsOf(resource: ResourceType, variant: string): Fields {
  const known = byVariant(resource);
  let fields = known.get(variant);
  if (fields === undefined) known.set(variant, (fields = mergeFields(resource, variant)));
  return fields;
}

function mergeFields(resource: ResourceType, variant: string): Fields {
  const own = Object.hasOwn(resource.variants, variant) ? resource.variants[variant]?.fields : undefined;
  const merged = Object.assign(Object.create(null) as Record<string, Field>, resource.fields, own);
  Reflect.deleteProperty(merged, resource.discriminator);
  return Object.freeze(merged);
}

const byWord = remembered((): Map<keyof Field, readonly (readonly [string, Field])[]> => new Map());

/** The few fields of which the table says something special, found once a table. */
export function fieldsWith(fields: Fields, word: keyof Field): readonly (readonly [string, Field])[] {
  const known = byWord(fields);
  let found = known.get(word);
  if (found === undefined)
    known.set(word, (found = Object.entries(fields).filter(([, field]) => field[word] !== undefined)));
  return found;
}

/** The field with this name at the top, or undefined. Safe for any name. */
export function fieldNamed(fields: Fields, name: string): Field | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/**
 * The field that describes the value at a path, or undefined where the table ends. What the fields around it say
 * of their whole content holds for it too: `secret`, `writeOnly`, `readOnly`, `createOnly`, `volatile`.
 */
export function fieldAt(fields: Fields, path: FieldPath): Field | undefined {
  const [first, ...rest] = path;
  if (first === undefined) return undefined;
  let field = fieldNamed(fields, String(first));
  for (const step of rest) {
    if (field === undefined) return undefined;
    field = inherit(field, childOf(field, step));
  }
  return field;
}

function childOf(field: Field, step: string | number): Field | undefined {
  if (field.fields !== undefined) return fieldNamed(field.fields, String(step));
  return field.items;
}

const inherited = ['secret', 'writeOnly', 'readOnly', 'createOnly', 'volatile'] as const;

function inherit(parent: Field, child: Field | undefined): Field | undefined {
  if (child === undefined) return undefined;
  const words = inherited.filter((word) => parent[word] === true && child[word] !== true);
  if (words.length === 0) return child;
  return { ...child, ...Object.fromEntries(words.map((word) => [word, true])) };
}

/** The value that removes a property, by the field's `onRemove`; undefined = it is released. */
export function clearing(field: Field): Json | undefined {
  switch (field.onRemove) {
    case 'null':
      return null;
    case 'empty':
      return field.type === 'array' ? [] : field.type === 'map' || field.type === 'object' ? {} : '';
    case 'default':
      return field.default;
    default:
      return undefined;
  }
}

/** The value may not be shown or stored in clear: it is secret, or the vendor never answers it. */
export function isSensitive(field: Field | undefined): boolean {
  return field !== undefined && (field.secret === true || field.writeOnly === true);
}

/** The value can be read back and compared. */
export function isReadable(field: Field | undefined): boolean {
  return field === undefined || (field.writeOnly !== true && field.volatile !== true);
}

/** The value may be declared. */
export function isDeclarable(field: Field | undefined): boolean {
  return field !== undefined && field.readOnly !== true;
}

/** True where any part of the field satisfies the test, the field itself included. */
export function someField(field: Field, test: (field: Field) => boolean): boolean {
  if (test(field)) return true;
  const children = field.fields === undefined ? [] : Object.values(field.fields);
  if (field.items !== undefined) children.push(field.items);
  return children.some((child) => {
    const full = inherit(field, child);
    return full !== undefined && someField(full, test);
  });
}

/** Every leaf of a table in order; objects, maps and arrays of structures are opened, arrays of scalars are leaves. */
export function leafFields(fields: Fields): readonly FieldLeaf[] {
  return Object.entries(fields).flatMap(([name, field]) => openField([name], field));
}

function openField(path: readonly string[], field: Field): readonly FieldLeaf[] {
  if (field.fields !== undefined) {
    return Object.entries(field.fields).flatMap(([name, child]) => openChild([...path, name], field, child));
  }
  const { items } = field;
  if (items !== undefined && isOpened(field)) return openChild([...path, '*'], field, items);
  return [{ path, field }];
}

function openChild(path: readonly string[], parent: Field, child: Field): readonly FieldLeaf[] {
  const full = inherit(parent, child);
  return full === undefined ? [] : openField(path, full);
}

/** Maps and structures are compared part by part; an array of scalars is one value. */
function isOpened(field: Field): boolean {
  if (field.fields !== undefined || field.type === 'map') return true;
  return field.type === 'array' && field.items !== undefined && isOpened(field.items);
}

/**
 * Every leaf value of declared or observed properties with its field, in the properties' order. A value that is not
 * yet a plain object or array (a secret, a reference, null) is a leaf whatever its field; so are empty ones.
 */
export function leafValues(fields: Fields, properties: JsonObject): readonly ValueLeaf<Json>[];
export function leafValues(fields: Fields, properties: Readonly<Record<string, Value>>): readonly ValueLeaf[];
export function leafValues(
  fields: Fields,
  properties: Readonly<Record<string, Value>>,
): readonly ValueLeaf[] {
  return Object.entries(properties).flatMap(([name, value]) =>
    openValue([name], fieldNamed(fields, name), value),
  );
}

function openValue(path: FieldPath, field: Field | undefined, value: Value): readonly ValueLeaf[] {
  const steps = field !== undefined && isOpened(field) ? stepsInto(value) : [];
  if (steps.length === 0) return [{ path, field, value }];
  return steps.flatMap(([step, part]) =>
    openValue([...path, step], field && inherit(field, childOf(field, step)), part),
  );
}

function stepsInto(value: Value): readonly (readonly [string | number, Value])[] {
  if (Array.isArray(value)) return value.map((part: Value, index) => [index, part] as const);
  return isValueObject(value) ? Object.entries(value) : [];
}
