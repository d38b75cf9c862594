/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object; keys may be anything a vendor sends, so read it with `Object.hasOwn` in mind. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Of nearly every plain object there is. */
const HERE = Object.prototype;

/** True for plain objects of any realm (not arrays, not null, not class instances). */
export function isObject(value: unknown): value is JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === HERE || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** True for arrays, keeping their element type (Array.isArray would make it `any`). */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

/**
 * Serialises with sorted keys, so that equal values give equal text whatever their key order; as in JSON, undefined
 * members are left out.
 */
export function canonical(value: Json): string {
  const same = inOrder(value);
  return same === undefined ? spelledOut(value) : JSON.stringify(same);
}

/**
 * The value with its keys in code unit order, the very same where they are already: the engine's own serialiser then
 * does the rest. Undefined where a key is a number, since the engine enumerates those first.
 */
function inOrder(value: Json): Json | undefined {
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? listInOrder(value) : objectInOrder(value);
}

function listInOrder(list: readonly Json[]): Json | undefined {
  let result: Json[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as Json;
    if (typeof item !== 'object' || item === null) continue;
    const same = inOrder(item);
    if (same === undefined) return undefined;
    if (same !== item) (result ??= list.slice())[index] = same;
  }
  return result ?? list;
}

function objectInOrder(object: JsonObject): Json | undefined {
  const keys = Object.keys(object);
  const moved = sortKeys(keys);
  let result: { [key: string]: Json } | undefined = moved ? {} : undefined;
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    if (isNumeric(key)) return undefined;
    const member = object[key] as Json;
    const same = typeof member === 'object' ? inOrder(member) : member;
    if (same === undefined && typeof member === 'object') return undefined;
    if (result === undefined && same !== member) result = copyBefore(object, keys, key);
    if (result !== undefined) define(result, key, same as Json);
  }
  return result ?? object;
}

/** Whether a key may be an array index; some that only begin like one are taken for one too. */
function isNumeric(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** From this many keys on, sorting by insertion loses to the engine's own, which allocates. */
const FEW = 32;

/** Sorts keys in code unit order and says whether any moved. Most objects are small, or in order already. */
function sortKeys(keys: string[]): boolean {
  let moved = false;
  for (let index = 1; index < keys.length; index++) {
    const key = keys[index] as string;
    if ((keys[index - 1] as string) <= key) continue;
    moved = true;
    if (keys.length > FEW) {
      keys.sort();
      break;
    }
    let at = index;
    for (; at > 0 && (keys[at - 1] as string) > key; at--) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return moved;
}

function spelledOut(value: Json): string {
  if (isList(value)) return `[${value.map((item) => spelledOut(item ?? null)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const members = keys.sort().map((key) => `${JSON.stringify(key)}:${spelledOut(value[key] as Json)}`);
  return `{${members.join(',')}}`;
}

/** A copy of an object with the members a test keeps. */
export function keepMembers(object: JsonObject, keep: (key: string) => boolean): JsonObject {
  const result: { [key: string]: Json } = {};
  const keys = Object.keys(object);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    if (keep(key)) define(result, key, object[key] ?? null);
  }
  return result;
}

/** A copy of an object with every member replaced; any key is safe. */
export function mapMembers<A, B>(
  object: { readonly [key: string]: A },
  replace: (member: A, key: string) => B,
): { [key: string]: B } {
  const result: { [key: string]: B } = {};
  for (const key of Object.keys(object)) define(result, key, replace(object[key] as A, key));
  return result;
}

/** Like `mapMembers`, but the very same object where nothing is replaced: most of what is walked stays as it is. */
export function replaceMembers<A, O extends { readonly [key: string]: A }>(
  object: O,
  replace: (member: A, key: string) => A,
): O | { [key: string]: A } {
  let result: { [key: string]: A } | undefined;
  const keys = Object.keys(object);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] as string;
    const member = object[key] as A;
    const replaced = replace(member, key);
    if (result === undefined && replaced !== member) result = copyBefore(object, keys, key);
    if (result !== undefined) define(result, key, replaced);
  }
  return result ?? object;
}

function copyBefore<A>(object: { readonly [key: string]: A }, keys: readonly string[], end: string) {
  const result: { [key: string]: A } = {};
  for (const key of keys.slice(0, keys.indexOf(end))) define(result, key, object[key] as A);
  return result;
}

/** Like `replaceMembers`, for the items of a list. */
export function replaceItems<A>(list: readonly A[], replace: (item: A, index: number) => A): readonly A[] {
  let result: A[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as A;
    const replaced = replace(item, index);
    if (result === undefined && replaced !== item) result = list.slice(0, index);
    result?.push(replaced);
  }
  return result ?? list;
}

function define<B>(target: { [key: string]: B }, key: string, value: B): void {
  if (key === '__proto__')
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}

/** Structural equality; object key order does not count, array order does. */
export function equal(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object') return false;
  if (isList(a) && isList(b)) return equalLists(a, b);
  return isObject(a) && isObject(b) && equalObjects(a, b);
}

function equalLists(a: readonly Json[], b: readonly Json[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (!equal(a[index], b[index])) return false;
  return true;
}

function equalObjects(a: JsonObject, b: JsonObject): boolean {
  let more = 0;
  for (const key in a) {
    if (!Object.hasOwn(b, key) || !equal(a[key], b[key])) return false;
    more -= 1;
  }
  for (const key in b) if (Object.hasOwn(b, key)) more += 1;
  return more === 0;
}
