import { HoldfastError } from './errors.ts';
import { isList, isObject, mapMembers, replaceItems, replaceMembers, type Json } from './json.ts';
import { formatStep } from './path.ts';
import {
  isValueObject,
  Reference,
  Secret,
  SENSITIVE,
  Template,
  Unknown,
  UNKNOWN,
  type Value,
} from './value.ts';

/** Makes keyed digests; the key never leaves it. */
export interface Keyring {
  readonly keyId: string;
  digest(value: Json): string;
}

/** Fingerprint of a secret or unreadable property: keyed, and bound to the property so that equal secrets in different fields differ. */
export function fingerprint(keyring: Keyring, path: string, value: Json): string {
  return keyring.digest([path, value]);
}

/**
 * Stands for a fingerprint where nobody can say what is live: a secret was sent and the answer lost, or the key that made
 * the fingerprint is. It fits no value, so that the secret is sent again, and keeps whatever is there from being shown.
 */
export const UNKNOWN_PRINT = '';

/** For each of these properties: nobody can say what is live. */
export function unknownPrints(paths: Iterable<string>): Record<string, string> {
  return Object.fromEntries(Array.from(paths, (path) => [path, UNKNOWN_PRINT]));
}

/** Fingerprint of a declared value that is wholly known. */
export function fingerprintOf(keyring: Keyring, path: string, value: Value): string {
  if (!(value instanceof Secret)) return fingerprint(keyring, path, reveal(value));
  return value.printed(keyring, path, (known) => fingerprint(keyring, path, known));
}

/** `{"$secret": {path, fingerprint}}`: stands for a secret in plans, run records and journals. */
export interface SecretPlaceholder {
  readonly $secret: { readonly path: string; readonly fingerprint: string };
}

/** True when any part is not known before another resource has been applied. */
export function hasUnknown(value: Value): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Secret) return false;
  if (value instanceof Reference || value instanceof Unknown) return true;
  if (value instanceof Template) return value.parts.some((part) => part instanceof Reference);
  return anyMember(value, hasUnknown);
}

/** True when any part is secret. */
export function hasSecret(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof Secret) return true;
  if (value instanceof Template) return value.parts.some((part) => part instanceof Secret);
  return !(value instanceof Reference || value instanceof Unknown) && anyMember(value, hasSecret);
}

/** True when no part is secret or unknown: the value is the JSON it stands for. One look instead of three. */
export function isPlain(value: Value): value is Json {
  if (typeof value !== 'object' || value === null) return true;
  if (!Array.isArray(value) && !isValueObject(value)) return false;
  const members = Array.isArray(value) ? (value as readonly Value[]) : Object.values(value);
  for (let index = 0; index < members.length; index++) if (!isPlain(members[index] as Value)) return false;
  return true;
}

/** Without closures and copies: it is asked of every value several times in a run. */
function anyMember(
  value: readonly Value[] | { readonly [key: string]: Value },
  test: (member: Value) => boolean,
): boolean {
  const members = Array.isArray(value) ? (value as readonly Value[]) : Object.values(value);
  for (let index = 0; index < members.length; index++) if (test(members[index] as Value)) return true;
  return false;
}

/** The plain JSON of a wholly known value, secrets revealed. Callers must not print or store it. */
export function reveal(value: Value): Json {
  if (value instanceof Secret) return value.reveal();
  if (value instanceof Template)
    return value.parts.map((part) => (part instanceof Secret ? plain(part.reveal()) : part)).join('');
  if (value instanceof Reference || value instanceof Unknown)
    throw new TypeError('an unknown value cannot be revealed');
  if (Array.isArray(value)) return replaceItems<Value>(value as readonly Value[], reveal) as Json;
  return isValueObject(value)
    ? (replaceMembers<Value, typeof value>(value, reveal) as Json)
    : (value as Json);
}

/** Text of a scalar inside a longer text. */
export function plain(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What people and files see: secrets and unknowns as their sentences. */
export function shown(value: Value | undefined): Json {
  if (value === undefined) return null;
  if (value instanceof Secret) return SENSITIVE;
  if (value instanceof Reference || value instanceof Unknown) return UNKNOWN;
  if (value instanceof Template) return hasSecret(value) ? SENSITIVE : UNKNOWN;
  if (Array.isArray(value)) return value.map(shown);
  return isValueObject(value) ? mapMembers(value, shown) : (value as Json);
}

/**
 * What a planned body holds: secrets as `{"$secret"}`, references as `{"$ref"}`, templates as `{"$template"}`. What this
 * run cannot know is `{"$unknown"}` with the reason: nothing stands for it, so a request that holds it cannot be sent.
 */
export function toPlaceholders(value: Value, address: string, path: string, keyring: Keyring): Json {
  if (value instanceof Secret) {
    return {
      $secret: { path: `${address}#${path}`, fingerprint: fingerprintOf(keyring, path, value) },
    };
  }
  if (value instanceof Reference) return { $ref: value.toString() };
  if (value instanceof Template) return templatePlaceholder(value, address, path, keyring);
  if (value instanceof Unknown) return { $unknown: value.reason };
  if (Array.isArray(value)) {
    return replaceItems<Value>(value, (item, index) =>
      isPlain(item) ? item : toPlaceholders(item, address, `${path}[${String(index)}]`, keyring),
    ) as Json;
  }
  if (!isValueObject(value)) return value as Json;
  return replaceMembers<Value, typeof value>(value, (member, key) =>
    isPlain(member) ? member : toPlaceholders(member, address, joinPath(path, key), keyring),
  ) as Json;
}

function templatePlaceholder(template: Template, address: string, path: string, keyring: Keyring): Json {
  return {
    $template: template.parts.map((part, index) => {
      if (typeof part === 'string') return part;
      if (part instanceof Reference) return { $ref: part.toString() };
      const at = `${path}{${String(index)}}`;
      return { $secret: { path: `${address}#${at}`, fingerprint: fingerprintOf(keyring, at, part) } };
    }),
  };
}

/** Gives the values a plan's placeholders stand for. */
export interface Substitutes {
  secret(path: string, fingerprint: string): Json;
  reference(reference: string): Json;
}

/** Puts values in place of `{"$secret"}`, `{"$ref"}` and `{"$template"}`; everything else but `{"$unknown"}` is sent as planned. */
export function substitute(body: Json, values: Substitutes): Json {
  if (isList(body)) return replaceItems(body, (item) => substitute(item, values));
  if (!isObject(body)) return body;
  const { $secret, $ref, $template, $unknown } = body as Readonly<
    Record<'$secret' | '$ref' | '$template' | '$unknown', Json | undefined>
  >;
  if (typeof $unknown === 'string')
    throw new HoldfastError('error', `nothing was sent: a value is not known in this run (${$unknown})`);
  if (isObject($secret))
    return values.secret(plain($secret['path'] ?? ''), plain($secret['fingerprint'] ?? ''));
  if (typeof $ref === 'string') return values.reference($ref);
  if (Array.isArray($template))
    return $template.map((part: Json) => plain(substitute(part, values))).join('');
  return replaceMembers<Json, typeof body>(body, (member) => substitute(member, values));
}

/** `a` + `b` → `a.b`; keys that are no plain words are written `a["b c"]`. */
export function joinPath(path: string, key: string): string {
  const step = key === '*' ? key : formatStep(key);
  return path === '' || step.startsWith('[') ? `${path}${step}` : `${path}.${step}`;
}
