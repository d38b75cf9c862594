import type { PropertyDiff } from './diff.ts';
import { HoldfastError } from './errors.ts';
import type { Json } from './json.ts';

/**
 * Why a live object cannot be adopted: it differs in what only a new object can have. Taken over all the same, it would be
 * refused its update, and then be deleted to make room for the object that is declared. Undefined where nothing forbids it.
 */
export function adoptionConflict(
  found: { readonly address: string; readonly id: string; readonly how: string; readonly instead: string },
  diffs: readonly PropertyDiff[],
): HoldfastError | undefined {
  const forcing = diffs.filter(({ replaces }) => replaces === true);
  if (forcing.length === 0) return undefined;
  const { address, id, how, instead } = found;
  const told = forcing.map(
    ({ path, before, after }) => `${path} is ${word(before)}, but ${word(after)} is declared`,
  );
  const it = forcing.length === 1 ? 'the live value' : 'the live values';
  return new HoldfastError(
    'conflict',
    `${address}: ${how} ${id}, which differs in what only a new object can have: ${told.join('; ')}`,
    { advice: `Declare ${it} of ${forcing.map(({ path }) => path).join(', ')}, or ${instead}.` },
  );
}

/** Longer values are cut off: enough of them is shown to tell them apart by. */
const LONGEST = 100;

function word(value: Json): string {
  if (value === null) return 'not set';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
