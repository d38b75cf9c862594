import { same } from '../core/compare.ts';
import type { Field } from '../core/define.ts';
import { isObject, type Json } from '../core/json.ts';

/** Whether members that are live but not declared are kept (`outputs`) or left out (`inputs`). */
export type Side = 'inputs' | 'outputs';

/**
 * One property as Pulumi remembers it: the live value, in the declared spelling where both mean the same; what the
 * vendor never answers stays as declared. Undefined = it is declared, yet no longer live.
 */
export function mergedValue(
  field: Field | undefined,
  declared: Json | undefined,
  live: Json | undefined,
  side: Side,
): Json | undefined {
  if (declared === undefined) return side === 'outputs' ? live : undefined;
  if (field?.writeOnly === true) return declared;
  if (field?.fields === undefined || !isObject(declared)) {
    if (field === undefined ? live === undefined : same(field, declared, live)) return declared;
    return live;
  }
  return mergedMembers(field.fields, declared, isObject(live) ? live : {}, side);
}

function mergedMembers(
  fields: Readonly<Record<string, Field>>,
  declared: Readonly<Record<string, Json>>,
  live: Readonly<Record<string, Json>>,
  side: Side,
): Json {
  const names = new Set([...Object.keys(declared), ...(side === 'outputs' ? Object.keys(live) : [])]);
  const members = [...names].flatMap((name): [string, Json][] => {
    const value = mergedValue(fields[name], declared[name], live[name], side);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(members);
}
