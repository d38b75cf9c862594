import type { Json, JsonObject } from '../../../src/core/json.ts';
import { isObject } from '../../../src/core/json.ts';
import type { TypeFact } from './facts.ts';
import type { UpsunOptions } from './options.ts';
import { refused } from './refusal.ts';

/** What the server holds before anything is sent: its defaults, and what nobody can set. */
export function defaultsOf(fact: TypeFact): JsonObject {
  const held: Record<string, Json> = {};
  for (const [name, { default: byDefault, initial }] of Object.entries(fact.fields)) {
    const value = byDefault ?? initial;
    if (value !== undefined) held[name] = value;
    else if (byDefault === null || initial === null) held[name] = null;
  }
  return held;
}

/** The values after a PATCH: members sent take the place of those held, maps perhaps merged. */
export function merged(
  fact: TypeFact,
  held: JsonObject,
  sent: JsonObject,
  maps: UpsunOptions['maps'],
): JsonObject {
  const values: Record<string, Json> = { ...held };
  for (const [name, value] of Object.entries(sent)) {
    const before = held[name];
    const joins =
      maps === 'merge' && fact.fields[name]?.type === 'map' && isObject(before) && isObject(value);
    values[name] = joins ? { ...before, ...value } : value;
  }
  return values;
}

/**
 * Pruning needs fetching. On create the pair is refused, the default of pruning included; on update
 * `fetch_branches: false` alone turns pruning off (or is refused, by option). Source: facts, rules.
 */
export function couplePrune(
  values: JsonObject,
  sent: JsonObject,
  mode: 'create' | 'update',
  coupling: UpsunOptions['couplePrune'],
): JsonObject {
  if (values['fetch_branches'] !== false || values['prune_branches'] !== true) return values;
  if (mode === 'update' && coupling === 'set' && sent['prune_branches'] === undefined) {
    return { ...values, prune_branches: false };
  }
  throw refused(400, { prune_branches: 'Needs fetch_branches' });
}
