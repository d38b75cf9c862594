import type { Field, ResourceType } from './define.ts';
import { fieldsOf, type Fields } from './fields.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Mutable, Observed } from './model.ts';
import { remembered } from './remembered.ts';

/**
 * Turns an answered object into an Observed: the table's names, only fields the table knows to be readable.
 * Undefined when it has no id (then it is no object of ours). Objects of unknown variants keep their members raw.
 * The properties of an object that is not `wanted` are read when somebody asks for them: nobody does for most.
 */
export function readEntity(
  type: ResourceType,
  entity: JsonObject,
  wanted?: (id: string) => boolean,
): Observed | undefined {
  const decoded = type.quirks?.decode?.(entity) ?? entity;
  const given = decoded[type.idField];
  if ((typeof given !== 'string' && typeof given !== 'number') || given === '') return undefined;
  const id = String(given);
  const named = decoded[type.discriminatorReadAs ?? type.discriminator];
  const variant = typeof named === 'string' ? named : '';
  const observed: Mutable<Observed> =
    wanted?.(id) === false
      ? new PassedBy(id, variant, type, decoded)
      : { id, variant, properties: readProperties(type, variant, decoded) };
  const updatedAt = type.updatedAtField === undefined ? undefined : decoded[type.updatedAtField];
  if (typeof updatedAt === 'string') observed.updatedAt = updatedAt;
  return observed;
}

class PassedBy implements Observed {
  readonly id: string;
  readonly variant: string;
  readonly #type: ResourceType;
  readonly #entity: JsonObject;
  #properties: JsonObject | undefined;

  constructor(id: string, variant: string, type: ResourceType, entity: JsonObject) {
    this.id = id;
    this.variant = variant;
    this.#type = type;
    this.#entity = entity;
  }

  get properties(): JsonObject {
    return (this.#properties ??= readProperties(this.#type, this.variant, this.#entity));
  }
}

function readProperties(type: ResourceType, variant: string, entity: JsonObject): JsonObject {
  if (!Object.hasOwn(type.variants, variant)) return entity;
  const { readable, known } = readingOf(fieldsOf(type, variant));
  const properties: Record<string, Json> = {};
  properties[type.discriminator] = variant;
  for (let index = 0; index < readable.length; index++) {
    const { name, field, source } = readable[index] as Reading['readable'][number];
    const value = entity[source];
    if (value === undefined && field.absent === undefined) continue;
    properties[name] = readValue(field, value ?? null);
  }
  const names = Object.keys(entity);
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    if (!known.has(name) && !name.startsWith('_') && properties[name] === undefined)
      properties[name] = entity[name] as Json;
  }
  return properties;
}

/** How a variant's answers are read: which member each readable field comes from, and all members the table knows. */
interface Reading {
  readonly readable: readonly { readonly name: string; readonly field: Field; readonly source: string }[];
  readonly known: ReadonlySet<string>;
}

const readingOf = remembered((fields: Fields): Reading => {
  const all = Object.entries(fields).map(([name, field]) => ({ name, field, source: field.readAs ?? name }));
  const known = new Set(all.map(({ source }) => source));
  return { readable: all.filter(({ field }) => field.writeOnly !== true), known };
});

function readValue(field: Field, value: Json): Json {
  if (value === null) return field.absent ?? null;
  if (field.type !== 'object' || field.fields === undefined || !isObject(value)) return value;
  const result: Record<string, Json> = { ...value };
  for (const [name, member] of Object.entries(field.fields)) {
    const raw = value[member.readAs ?? name];
    if (raw !== undefined || member.absent !== undefined) result[name] = readValue(member, raw ?? null);
  }
  return result;
}

/** Members of an answer's object, found by the operation's `item` (an array of one is unwrapped). */
export function entityOf(body: Json | undefined, item: string | undefined): JsonObject | undefined {
  const inner = item === undefined ? body : isObject(body) ? body[item] : undefined;
  const entity = Array.isArray(inner) && inner.length === 1 ? (inner[0] as Json) : inner;
  return isObject(entity) ? entity : undefined;
}
