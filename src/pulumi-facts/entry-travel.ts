import type { Provider } from '../core/define.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { hasSecret, hasUnknown, reveal } from '../core/placeholder.ts';
import type { ProviderEntry } from '../core/result.ts';
import type { DeclaredEntry, EntryValue } from './hidden.ts';
import { CONFIG_NAMESPACE } from './tokens.ts';

/** The variable each key of an entry is taken from, where it is that variable and nothing else. */
export type Variables = Readonly<Record<string, string>>;

/** A manifest's entry on its way into Pulumi's processes. */
export interface TravellingEntry {
  /** Values that may be stored: plain ones, and names of variables. */
  readonly values: Readonly<Record<string, EntryValue>>;
  /** Keys that hold a secret which comes from no single variable, and so cannot travel in the open. */
  readonly secretKeys: readonly string[];
}

/** Takes an entry apart; variables travel by name. */
export function travelling({ values }: ProviderEntry, variables: Variables): TravellingEntry {
  const result: Record<string, EntryValue> = {};
  const secretKeys: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const variable = variables[key];
    if (variable !== undefined) result[key] = { env: variable };
    else if (hasSecret(value)) secretKeys.push(key);
    else if (!hasUnknown(value)) result[key] = reveal(value);
  }
  return { values: result, secretKeys };
}

/** What resources of the default entry carry along: only what the process would not find out by itself. */
export function carriedEntry(
  name: string,
  { config }: Provider,
  values: TravellingEntry['values'],
): DeclaredEntry | undefined {
  const needed = Object.entries(values).filter(([key, value]) => {
    const variable = variableOf(value);
    return variable === undefined || config[key]?.env?.includes(variable) !== true;
  });
  return needed.length === 0 ? undefined : { name, values: Object.fromEntries(needed) };
}

/** Configuration of a provider instance: text by key, e.g. `holdfast:acme.token`; variables as `….env`. */
export function instanceConfiguration(
  provider: string,
  instance: string,
  values: TravellingEntry['values'],
): JsonObject {
  const key = (own: string): string => `${CONFIG_NAMESPACE}:${provider}.${own}`;
  const entries = Object.entries(values).map(([own, value]): [string, Json] => {
    const variable = variableOf(value);
    return variable === undefined ? [key(own), settingText(value)] : [key(`${own}.env`), variable];
  });
  return { [`${CONFIG_NAMESPACE}:instance`]: instance, ...Object.fromEntries(entries) };
}

/** Configuration is text. */
export function settingText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function variableOf(value: EntryValue): string | undefined {
  const { env } = (typeof value === 'object' && value !== null ? value : {}) as { readonly env?: unknown };
  return typeof env === 'string' ? env : undefined;
}
