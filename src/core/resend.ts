import { matchPattern } from './address.ts';
import type { Field, ResourceType } from './define.ts';
import { matchesPath } from './diff.ts';
import { fieldsOf } from './fields.ts';
import type { Desired, TypeLookup } from './model.ts';
import { hasSecret, joinPath } from './placeholder.ts';
import { isHidden } from './seal.ts';
import { isValueObject, type Value } from './value.ts';

const NEVER = (): boolean => false;

/** Which secrets of a resource are to be sent though nothing tells that they changed. */
export function resendOf(resend: true | readonly string[], address: string): (path: string) => boolean {
  if (resend === true) return () => true;
  if (resend.length === 0) return NEVER;
  return (path) => resend.some((wish) => means(wish, address, path));
}

/** `--resend-secrets` values that mean nothing which could be sent again: no such resource, or no secret of it. */
export function unmatchedResends(
  resend: true | readonly string[],
  declared: readonly Desired[],
  types: TypeLookup,
): string[] {
  if (resend === true || resend.length === 0) return [];
  const open = new Set(resend);
  for (const desired of declared) {
    const type = types(desired.type);
    if (open.size === 0 || type === undefined) continue;
    const paths = resendable(type, desired);
    for (const wish of open) if (paths.some((path) => means(wish, desired.address, path))) open.delete(wish);
  }
  return [...open];
}

/** `ADDR`, or `ADDR#PROP`; the address is a pattern as in `--target`. A group's key may hold `#`, so each is tried. */
function means(wish: string, address: string, path: string): boolean {
  if (matchPattern(wish, address)) return true;
  for (let at = wish.indexOf('#'); at >= 0; at = wish.indexOf('#', at + 1)) {
    if (matchesPath([wish.slice(at + 1)], path) && matchPattern(wish.slice(0, at), address)) return true;
  }
  return false;
}

/** Paths of what is declared and cannot be compared with what is live, or is secret. */
function resendable(type: ResourceType, { variant, properties }: Desired): string[] {
  const fields = fieldsOf(type, variant);
  return Object.entries(properties).flatMap(([name, value]) => pathsIn(fields[name], name, value));
}

function pathsIn(field: Field | undefined, path: string, value: Value): string[] {
  if (field?.writeOnly === true || field?.secret === true) return [path];
  if (field?.fields !== undefined && isValueObject(value)) {
    return Object.entries(value).flatMap(([name, member]) =>
      pathsIn(field.fields?.[name], joinPath(path, name), member),
    );
  }
  return (field !== undefined && isHidden(field)) || hasSecret(value) ? [path] : [];
}

/** The same without the wish to send its secrets each time: what is sent by wish alone is no difference. */
export function comparedOnly(desired: Desired): Desired {
  return desired.options.secretChanges === 'always'
    ? { ...desired, options: { ...desired.options, secretChanges: 'onChange' } }
    : desired;
}
