import { isList, isObject, type Json, type JsonObject } from '../core/json.ts';
import type { Change, Desired, Observed, TypeLookup } from '../core/model.ts';
import type { Plan } from '../core/result.ts';
import { SENSITIVE } from '../core/value.ts';
import type { DeclaredEntry, HiddenOptions } from './hidden.ts';
import { managedPaths } from './managed-paths.ts';
import { pulumiName } from './pulumi-name.ts';
import { inputsOf, outputsOf } from './resource-state.ts';
import { DYNAMIC_PACKAGE, PROVIDER_KEY, providerCode, pulumiType } from './tokens.ts';

/** How a provider entry is known under Pulumi: settings carried by resources, or an instance with its configuration. */
export type ImportEntry = { readonly carried: DeclaredEntry | undefined } | { readonly instance: JsonObject };

export interface ImportInput {
  /** A plan of the manifest: it says which live objects its resources are. */
  readonly plan: Plan;
  readonly desired: readonly Desired[];
  readonly types: TypeLookup;
  readonly entries: Readonly<Record<string, ImportEntry>>;
}

export interface ImportFile {
  /** Content of the file for `pulumi import --file`. It holds no secret. */
  readonly document: JsonObject;
  readonly imported: readonly string[];
  /** Resources without a live object; `pulumi up` creates them. */
  readonly absent: readonly string[];
}

/** Makes the file by which Pulumi takes over live objects with their full state, without reading or changing them. */
export function importFile({ plan, desired, types, entries }: ImportInput): ImportFile {
  const declared = new Map(desired.map((one) => [one.address, one]));
  const known = plan.changes.filter(({ address }) => declared.has(address));
  const live = known.filter(isLive);
  const resources = live.map((change) => {
    const one = declared.get(change.address);
    return resourceSpec(change, one === undefined ? {} : optionsOf(one, entries), types, entries);
  });
  const instances = Object.entries(entries).flatMap(([name, entry]) =>
    'instance' in entry && live.some(({ provider }) => provider === name)
      ? [{ type: `pulumi:providers:${DYNAMIC_PACKAGE}`, name, inputs: entry.instance }]
      : [],
  );
  return {
    document: { resources: [...instances, ...resources] },
    imported: live.map(({ address }) => address),
    absent: known.filter((change) => !isLive(change)).map(({ address }) => address),
  };
}

/** A change of an object that is there; what is to be replaced has to be replaced before. */
function isLive({ action, before, id }: Change): boolean {
  const kept = ['no-op', 'update', 'import', 'import-update', 'move'].includes(action);
  return kept && before !== null && id !== undefined;
}

function optionsOf({ options, provider }: Desired, entries: ImportInput['entries']): HiddenOptions {
  const { adopt, secretChanges, passthrough } = options;
  const entry = entries[provider];
  const carried = entry !== undefined && 'carried' in entry ? entry.carried : undefined;
  return {
    ...(adopt !== undefined && { adopt }),
    ...(options.import !== undefined && { import: options.import }),
    ...(secretChanges !== undefined && { secretChanges }),
    ...(passthrough !== undefined && { passthrough }),
    ...(carried !== undefined && { entry: carried }),
  };
}

function resourceSpec(
  change: Change,
  hidden: HiddenOptions,
  types: TypeLookup,
  entries: ImportInput['entries'],
): JsonObject {
  const type = types(change.type);
  if (type === undefined) throw new TypeError(`no table for ${change.type}`);
  const { id = '', scope, variant, provider } = change;
  const properties = open(change.before ?? {}) as JsonObject;
  const observed: Observed = { id, variant, properties };
  const declared = { ...(open(change.planned) as JsonObject), [type.discriminator]: variant };
  const state = { type, declared, scope, hidden, observed };
  const origin = change.record?.origin ?? '';
  const managed = managedPaths(type, variant, declared);
  const code = { [PROVIDER_KEY]: providerCode(change.type) };
  const entry = entries[provider];
  return {
    type: pulumiType(change.type),
    name: pulumiName(change.address),
    id,
    ...(entry !== undefined && 'instance' in entry && { provider }),
    inputs: { ...inputsOf(state), ...code },
    outputs: { ...outputsOf(state, { origin, managed }), ...code },
  };
}

/** The same data without secrets and without what is not known; a list that holds such a thing is left out whole. */
function open(value: Json): Json | undefined {
  if (value === SENSITIVE) return undefined;
  if (isList(value)) {
    const items = value.map(open);
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (!isObject(value)) return value;
  if (['$secret', '$ref', '$template', '$unknown'].some((mark) => mark in value)) return undefined;
  const members = Object.entries(value).flatMap(([name, member]): [string, Json][] => {
    const inner = open(member);
    return inner === undefined ? [] : [[name, inner]];
  });
  return Object.fromEntries(members);
}
