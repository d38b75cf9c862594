import { same } from '../../core/compare.ts';
import type { Field, ResourceType } from '../../core/define.ts';
import { fieldsOf, someField, type Fields } from '../../core/fields.ts';
import { isList, isObject, type Json, type JsonObject } from '../../core/json.ts';
import type { Observed } from '../../core/model.ts';
import { formatPath, type PropertyPath } from '../../core/path.ts';
import { holdsSecret, type SecretPaths } from '../../core/recorded-secrets.ts';
import { fits } from './fits.ts';
import type { Placeholders } from './placeholders.ts';
import { tellingFields } from './property-order.ts';
import { escapeInterpolation } from './written.ts';

const SECRET_NAME = /token|secret|passw|credential|private|(?:api|access|shared|routing|signing)_?key/iu;
const UNWRITABLE = new Set<string | undefined>(['__proto__', 'constructor', 'prototype']);

/** A live object, what state knows to be secret of it, and the address it is to have. */
export interface LiveObject {
  readonly type: ResourceType;
  readonly observed: Observed;
  readonly secrets: SecretPaths;
  readonly address: string;
}

/** What a live object comes to as declared properties. */
export interface LiveProperties {
  readonly written: Map<string, Json>;
  /** Left out because it is what the vendor documents as the default. */
  readonly dropped: ReadonlyMap<string, Json>;
  /** Paths that cannot be read, so that nobody knows whether they are set. */
  readonly unreadable: readonly string[];
  /** Paths that had to be taken from a variable though nobody can read them. */
  readonly assumed: string[];
  /** Top-level names the table does not know. */
  readonly unknown: readonly string[];
  /** Top-level names that hold something the table does not know. */
  readonly odd: ReadonlySet<string>;
}

/** Turns a live object into what would have to be declared to find it as it is. */
export function liveProperties(object: LiveObject, placeholders: Placeholders): LiveProperties {
  return new Reader(object, placeholders).read();
}

class Reader {
  readonly #type: ResourceType;
  readonly #observed: Observed;
  readonly #secrets: SecretPaths;
  readonly #address: string;
  readonly #placeholders: Placeholders;
  readonly #unreadable: string[] = [];
  readonly #assumed: string[] = [];
  readonly #odd = new Set<string>();

  constructor({ type, observed, secrets, address }: LiveObject, placeholders: Placeholders) {
    this.#type = type;
    this.#observed = observed;
    this.#secrets = secrets;
    this.#address = address;
    this.#placeholders = placeholders;
  }

  read(): LiveProperties {
    const { variant, properties } = this.#observed;
    const fields = fieldsOf(this.#type, variant);
    const written = new Map<string, Json>();
    const dropped = new Map<string, Json>();
    const identifying = new Set(tellingFields(this.#type, variant));
    for (const [name, field] of Object.entries(fields)) {
      const kept = this.#member(field, properties[name], [name]);
      if (kept === undefined) continue;
      const needed = field.required === true || identifying.has(name);
      (isDefault(field, properties[name]) && !needed ? dropped : written).set(name, kept);
    }
    const unknown = this.#unknown(fields);
    for (const name of unknown) written.set(name, this.#unknownValue(name, properties[name] ?? null));
    return {
      written,
      dropped,
      unreadable: this.#unreadable,
      assumed: this.#assumed,
      unknown,
      odd: this.#odd,
    };
  }

  #unknown(fields: Fields): readonly string[] {
    const { idField, discriminator, discriminatorReadAs, updatedAtField } = this.#type;
    const own = new Set<string | undefined>([idField, discriminator, discriminatorReadAs, updatedAtField]);
    const scope = new Set<string | undefined>(this.#type.scope.map(({ name }) => name));
    const { properties } = this.#observed;
    return Object.keys(properties).filter(
      (name) =>
        properties[name] !== null &&
        ![own, scope, UNWRITABLE].some((names) => names.has(name)) &&
        !Object.hasOwn(fields, name),
    );
  }

  /** A table would tell which members are secret; without one their names have to. */
  #unknownValue(name: string, value: Json): Json {
    const secret = SECRET_NAME.test(name) && !isEmpty(value) && value !== null;
    return secret
      ? this.#placeholders.make(this.#address, [name], undefined, value)
      : this.#covered(undefined, value, [name]);
  }

  /** What to declare of one member; undefined = nothing. */
  #member(field: Field, value: Json | undefined, path: PropertyPath): Json | undefined {
    if (field.readOnly === true || field.volatile === true) return undefined;
    if (field.writeOnly === true) return this.#unread(field, path);
    if (value === undefined || value === null)
      return field.required === true ? this.#placeholder(field, path) : undefined;
    if (field.secret === true || this.#isRecorded(path))
      return isEmpty(value) ? undefined : this.#placeholders.make(this.#address, path, field, value);
    if (!fits(field, value)) this.#odd.add(String(path[0]));
    if (field.fields !== undefined && isObject(value)) return this.#object(field.fields, value, path);
    return this.#covered(field, value, path);
  }

  /** State knows that this was sent as a secret, whatever the table says. */
  #isRecorded(path: PropertyPath): boolean {
    return this.#secrets.size > 0 && this.#secrets.has(formatPath(path));
  }

  #holdsRecorded(path: PropertyPath): boolean {
    return this.#secrets.size > 0 && holdsSecret(this.#secrets, formatPath(path));
  }

  #unread(field: Field, path: PropertyPath): Json | undefined {
    if (field.required === true) return this.#placeholder(field, path);
    this.#unreadable.push(formatPath(path));
    return undefined;
  }

  #placeholder(field: Field, path: PropertyPath): Json {
    this.#assumed.push(formatPath(path));
    return this.#placeholders.make(this.#address, path, field);
  }

  /** Objects are compared member by member, so members may be left out. */
  #object(fields: Fields, value: JsonObject, path: PropertyPath): Json | undefined {
    const result: Record<string, Json> = {};
    for (const [name, field] of Object.entries(fields)) {
      const kept = this.#member(field, value[name], [...path, name]);
      if (kept !== undefined && (field.required === true || !isDefault(field, value[name])))
        result[name] = kept;
    }
    for (const [name, member] of Object.entries(value)) {
      if (!Object.hasOwn(fields, name)) result[name] = this.#covered(undefined, member, [...path, name]);
    }
    return Object.keys(result).length === 0 ? undefined : result;
  }

  /** Lists and maps are compared whole, so all of them is kept, but for the secrets in them. */
  #covered(field: Field | undefined, value: Json, path: PropertyPath): Json {
    const telling = field !== undefined && someField(field, ({ secret }) => secret === true);
    if (!telling && !this.#holdsRecorded(path)) return escapeInterpolation(value);
    if ((field?.secret === true || this.#isRecorded(path)) && value !== null)
      return this.#placeholders.make(this.#address, path, field, value);
    if (isList(value)) return value.map((item, index) => this.#covered(field?.items, item, [...path, index]));
    if (!isObject(value)) return escapeInterpolation(value);
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const inner = field?.fields?.[name] ?? field?.items;
        return [name, this.#covered(inner, member, [...path, name])];
      }),
    );
  }
}

/** What nobody would write down: the documented default, or what the vendor says in place of nothing. */
function isDefault(field: Field, value: Json | undefined): boolean {
  if (value === undefined) return false;
  if (field.default !== undefined && same(field, value, field.default)) return true;
  return field.absent !== undefined && same(field, value, field.absent);
}

function isEmpty(value: Json): boolean {
  return (
    value === '' || (isList(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0)
  );
}
