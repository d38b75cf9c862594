import type { Condition } from './define.ts';
import { equal, isObject, type Json } from './json.ts';
import { hasUnknown, reveal } from './placeholder.ts';
import type { Value } from './value.ts';

/** Whether a condition holds for the values `read` gives; undefined where a value is not known yet. */
export function holds(condition: Condition, read: (field: string) => Value | undefined): boolean | undefined {
  const value = read(condition.field);
  if (condition.declared !== undefined && (value !== undefined) !== condition.declared) return false;
  if (condition.is === undefined && condition.empty === undefined) return true;
  if (value !== undefined && hasUnknown(value)) return undefined;
  const known = value === undefined ? null : reveal(value);
  if (condition.empty !== undefined && isEmpty(known) !== condition.empty) return false;
  return condition.is?.some((allowed) => equal(allowed, known)) ?? true;
}

/** Whether all hold; false as soon as one certainly does not. */
export function allHold(
  conditions: readonly Condition[],
  read: (field: string) => Value | undefined,
): boolean | undefined {
  const results = conditions.map((condition) => holds(condition, read));
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

function isEmpty(value: Json): boolean {
  if (value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
