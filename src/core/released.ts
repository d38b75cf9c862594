import { clearing } from './diff.ts';
import type { Fields } from './fields.ts';
import type { Desired, Recorded } from './model.ts';
import { parsePath } from './path.ts';
import { isValueObject, type Value } from './value.ts';

/** What a record says of secrets. */
export type SecretPaths = Pick<Recorded, 'fingerprints' | 'released'>;

const NONE: readonly string[] = [];

/**
 * Paths of what was sent as a secret and is left to the vendor now that nobody declares it: it may live on there as it was
 * sent. What is declared again, or cleared when it is removed, is not among them.
 */
export function releasedSecrets(
  { fingerprints, released = NONE }: SecretPaths,
  now: Readonly<Record<string, string>>,
  desired: Desired,
  fields: Fields,
): readonly string[] {
  let found: Set<string> | undefined;
  const isReleased = (path: string): boolean => !Object.hasOwn(now, path) && isLeft(path, desired, fields);
  for (const path in fingerprints) if (isReleased(path)) (found ??= new Set()).add(path);
  for (const path of released) if (isReleased(path)) (found ??= new Set()).add(path);
  return found === undefined ? NONE : [...found].sort();
}

/** Nothing is declared there, and nothing was sent that clears it. */
function isLeft(path: string, { properties }: Desired, fields: Fields): boolean {
  const [top, ...rest] = (parsePath(path) ?? [path]).map(String);
  if (top === undefined) return false;
  let field = fields[top];
  let value: Value | undefined = properties[top];
  for (const step of rest) {
    if (value === undefined) break;
    field = field?.fields?.[step] ?? field?.items;
    value = isValueObject(value) ? value[step] : undefined;
  }
  return (
    value === undefined && field?.writeOnly !== true && (field === undefined || clearing(field) === undefined)
  );
}
