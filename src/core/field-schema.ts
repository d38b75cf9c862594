import type { Field, ScopeField } from './define.ts';
import type { Json, JsonObject } from './json.ts';
import type { Fields } from './fields.ts';
import { isDeclarable } from './fields.ts';

/** How field schemas are written: bare and strict for validators, or with hover texts and looser values for editors. */
export interface SchemaStyle {
  /** Adds descriptions, defaults and the `x-` words. */
  readonly annotated: boolean;
  /** Applied to each value's schema; editors accept an interpolation in any place. */
  readonly wrap: (schema: JsonObject) => JsonObject;
}

/** What a validator needs and nothing more. */
export const bareStyle: SchemaStyle = { annotated: false, wrap: (schema) => schema };

/** For people and editors, values as they are after interpolation. */
export const annotatedStyle: SchemaStyle = { annotated: true, wrap: (schema) => schema };

/** The schema of one declared value. */
export function fieldSchema(field: Field, style: SchemaStyle): JsonObject {
  const annotations = style.annotated ? annotationsOf(field) : {};
  return { ...annotations, ...style.wrap(valueSchema(field, style)) };
}

function valueSchema(field: Field, style: SchemaStyle): JsonObject {
  const type = field.type === 'map' ? 'object' : field.type;
  return defined({
    type: field.nullable === true ? [type, 'null'] : type,
    enum: field.enum && (field.nullable === true ? [...field.enum, null] : field.enum),
    minimum: field.minimum,
    maximum: field.maximum,
    minLength: field.minLength,
    maxLength: field.maxLength,
    pattern: field.pattern,
    ...contentSchema(field, style),
  });
}

function contentSchema(field: Field, style: SchemaStyle): JsonObject {
  const items = field.items === undefined ? undefined : fieldSchema(field.items, style);
  if (field.type === 'array') return defined({ items });
  if (field.type === 'map') return defined({ additionalProperties: items });
  return field.fields === undefined ? {} : closedObject(field.fields, style);
}

/** `properties`, `required` and `additionalProperties: false` for declarable fields; others may not be written. */
export function closedObject(fields: Fields, style: SchemaStyle): JsonObject {
  const declarable = Object.entries(fields).filter(([, field]) => isDeclarable(field));
  const required = declarable.filter(([, field]) => field.required === true).map(([name]) => name);
  return defined({
    properties: Object.fromEntries(declarable.map(([name, field]) => [name, fieldSchema(field, style)])),
    required: required.length === 0 ? undefined : required,
    additionalProperties: false,
  });
}

/** The schema of a path parameter: text, never empty. */
export function scopeSchema(scope: ScopeField, style: SchemaStyle): JsonObject {
  const value = defined({ type: 'string', minLength: 1, pattern: scope.pattern });
  if (!style.annotated) return value;
  return { description: scope.description, 'x-scope': true, ...style.wrap(value) };
}

function annotationsOf(field: Field): JsonObject {
  return defined({
    description: field.description,
    default: field.default,
    writeOnly: field.writeOnly,
    'x-secret': field.secret,
    'x-create-only': field.createOnly,
    'x-unordered': field.unordered,
    'x-whole': field.whole,
  });
}

/** Leaves undefined members out, so that a schema can be written as one literal. */
export function defined(members: Readonly<Record<string, Json | undefined>>): JsonObject {
  const kept = Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return Object.fromEntries(kept);
}
