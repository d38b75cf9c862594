import { clearing, fieldAt, type Fields } from './fields.ts';
import type { Desired, Recorded } from './model.ts';
import { formatPath, parsePath } from './path.ts';
import { valueAt } from './resolve.ts';

const NONE: readonly string[] = [];

/**
 * Paths of what was sent as a secret and is left to the vendor now that nobody declares it: it may live on there as it was
 * sent. What is declared again, or cleared when it is removed, is not among them.
 */
export function releasedOf(
  previous: Pick<Recorded, 'fingerprints' | 'released'> | undefined,
  now: Readonly<Record<string, string>>,
  desired: Desired,
  fields: Fields,
): Pick<Recorded, 'released'> {
  let found: Set<string> | undefined;
  const isReleased = (path: string): boolean => !Object.hasOwn(now, path) && isLeft(path, desired, fields);
  for (const path in previous?.fingerprints) if (isReleased(path)) (found ??= new Set()).add(path);
  for (const path of previous?.released ?? NONE) if (isReleased(path)) (found ??= new Set()).add(path);
  return found === undefined ? {} : { released: [...found].sort() };
}

/** Nothing is declared there, and nothing was sent that clears it. */
function isLeft(path: string, { properties }: Desired, fields: Fields): boolean {
  const steps = parsePath(path) ?? [path];
  const upTo = steps.map((_, index) => steps.slice(0, index + 1));
  const gone = upTo.find((part) => valueAt(properties, formatPath(part)) === undefined);
  if (gone === undefined) return false;
  const field = fieldAt(fields, gone);
  return field === undefined || (field.writeOnly !== true && clearing(field) === undefined);
}
