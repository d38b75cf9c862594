import { replaceItems, replaceMembers } from './json.ts';
import type { Desired } from './model.ts';
import { parsePath } from './path.ts';
import { hasSecret, hasUnknown, plain, reveal } from './placeholder.ts';
import { isValueObject, Reference, Secret, Template, Unknown, type Value } from './value.ts';

/** Gives what a reference stands for: a value (perhaps secret), or undefined while it is not known. */
export type ResolveReference = (reference: Reference) => Value | undefined;

/** Puts known values in place of references; what is not known yet stays a Reference or a Template. */
export function resolveValue(value: Value, resolve: ResolveReference): Value {
  if (value instanceof Reference) return resolve(value) ?? value;
  if (value instanceof Template) return resolveTemplate(value, resolve);
  if (Array.isArray(value)) return replaceItems<Value>(value, (item) => resolveValue(item, resolve));
  if (!isValueObject(value)) return value;
  return replaceMembers<Value, typeof value>(value, (member) => resolveValue(member, resolve));
}

/** A declared resource with known values in place of its references; the very same where it has none. */
export function resolveDesired(desired: Desired, resolve: ResolveReference): Desired {
  if (!hasUnknown(desired.properties)) return desired;
  return { ...desired, properties: resolveValue(desired.properties, resolve) as Desired['properties'] };
}

/** A text around something that cannot be known cannot be known either. */
function resolveTemplate(template: Template, resolve: ResolveReference): Value {
  const found = template.parts.map((part) => (part instanceof Reference ? (resolve(part) ?? part) : part));
  const unknown = found.find((value) => value instanceof Unknown);
  if (unknown !== undefined) return unknown;
  const parts = found.map((value, index) => textPart(value) ?? (template.parts[index] as Reference));
  if (parts.some((part) => part instanceof Reference)) return new Template(parts);
  const text = parts.map((part) => (part instanceof Secret ? plain(part.reveal()) : String(part))).join('');
  return parts.some((part) => part instanceof Secret) ? new Secret(text) : text;
}

/** Undefined while any of it is not known: the reference then stays. */
function textPart(value: Value): string | Secret | undefined {
  if (value instanceof Secret) return value;
  if (hasUnknown(value)) return undefined;
  const text = plain(reveal(value));
  return hasSecret(value) ? new Secret(text) : text;
}

/** The value at a property path (`a.b[0]["c d"]`) inside properties; undefined where there is none. */
export function valueAt(properties: Readonly<Record<string, Value>>, path: string): Value | undefined {
  let value: Value | undefined = properties;
  for (const step of parsePath(path) ?? [path]) {
    if (typeof step === 'number')
      value = Array.isArray(value) ? (value[step] as Value | undefined) : undefined;
    else value = isValueObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

/**
 * The known value, a secret perhaps, at a property path; `path{2}` is the third part of a template there, and nothing
 * where the property is no template now: the whole of it is not what the part was.
 */
export function secretAt(properties: Readonly<Record<string, Value>>, path: string): Value | undefined {
  const place = templatePart(path);
  if (place !== undefined) {
    const piece = templateAt(properties, place.path)?.parts[place.part];
    return piece instanceof Secret ? piece : undefined;
  }
  const value = valueAt(properties, path);
  return value === undefined || hasUnknown(value) ? undefined : value;
}

/** The secrets among the parts of the template that `path{2}` is a part of. */
export function secretsBeside(properties: Readonly<Record<string, Value>>, path: string): readonly Secret[] {
  const parts = templateAt(properties, templatePart(path)?.path ?? path)?.parts ?? [];
  return parts.filter((part) => part instanceof Secret);
}

function templateAt(properties: Readonly<Record<string, Value>>, path: string): Template | undefined {
  const value = valueAt(properties, path);
  return value instanceof Template ? value : undefined;
}

function templatePart(path: string): { readonly path: string; readonly part: number } | undefined {
  const [, stem, part] = /^(.*)\{(\d+)\}$/u.exec(path) ?? [];
  return stem === undefined ? undefined : { path: stem, part: Number(part) };
}
