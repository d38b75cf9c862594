import type { Field, ResourceType } from './define.ts';
import { matchesPath } from './diff.ts';
import { fieldsOf } from './fields.ts';
import { keepMembers, type Json } from './json.ts';
import type { Deposed, Desired, Observed, PropertyChange, Recorded } from './model.ts';
import { topOf } from './path.ts';
import {
  fingerprintOf,
  hasSecret,
  hasUnknown,
  isPlain,
  joinPath,
  reveal,
  unknownPrints,
  type Keyring,
} from './placeholder.ts';
import { releasedOf } from './released.ts';
import { valueAt } from './resolve.ts';
import { isHidden } from './seal.ts';
import { isValueObject, type Value } from './value.ts';

/** Stands for an id the vendor has not given yet. */
export const SELF_ID = '{self.id}';

/** What a record says of what was there before. The id only where it is the same object. */
export type Previous = Pick<Recorded, 'applied' | 'fingerprints' | 'released' | 'deposed' | 'witness'> &
  Partial<Pick<Recorded, 'id'>>;

/**
 * What a new object takes over of the record of the one before it: what is still to be deleted, and what was sent as a
 * secret to limits of access, which go over to a replacement though nobody declares them any more.
 */
export function beforeNew(recorded: Recorded, type: ResourceType): Previous {
  const fields = fieldsOf(type, recorded.variant);
  const hidden = [...Object.keys(recorded.fingerprints), ...(recorded.released ?? [])];
  const released = hidden.filter((path) => fields[topOf(path)]?.limitsAccess === true);
  return {
    applied: {},
    fingerprints: {},
    ...(released.length > 0 && { released }),
    deposed: leftBehind(recorded),
  };
}

/** What replacements left behind, each with its scope and variant, for an entry that is to have others. */
export function leftBehind({ deposed, scope, variant }: Recorded): readonly Deposed[] {
  return deposed.length === 0 ? deposed : deposed.map((object) => ({ scope, variant, ...object }));
}

/**
 * What a record would say of an object that a replacement left behind. What was applied to it is not known any more, only
 * which of it was secret.
 */
export function recordOfDeposed(recorded: Recorded, behind: Deposed): Recorded {
  const { dependencies, deposed, options, origin, provider, released, type } = recorded;
  const { id, scope = recorded.scope, variant = recorded.variant, secrets = [] } = behind;
  return {
    applied: {},
    dependencies,
    deposed,
    fingerprints: unknownPrints(secrets),
    id,
    options,
    origin,
    provider,
    ...(released !== undefined && { released }),
    scope,
    type,
    variant,
  };
}

export interface RecordInput {
  readonly type: ResourceType;
  readonly desired: Desired;
  readonly origin: string;
  readonly id: string;
  readonly keyring: Keyring;
  readonly previous?: Previous | undefined;
  readonly observed?: Observed | undefined;
  /** What the change to a living object sends: no option kept that from being applied. */
  readonly properties?: readonly Pick<PropertyChange, 'path' | 'sent'>[];
}

/**
 * What state will remember of a resource once it is as declared. Needs every reference resolved; unknown parts are left
 * out. The members are in the order in which they are stored.
 */
export function recordOf(input: RecordInput): Recorded {
  const { type, desired, previous, observed } = input;
  const applied: Record<string, Json> = {};
  const fingerprints: Record<string, string> = {};
  const fields = fieldsOf(type, desired.variant);
  const names = Object.keys(desired.properties);
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const value = desired.properties[name] as Value;
    const split = visible(fields[name], name, value, input, fingerprints);
    if (split !== undefined) applied[name] = split;
  }
  return {
    applied,
    dependencies: desired.dependencies,
    deposed: previous?.deposed ?? [],
    fingerprints,
    id: input.id,
    options: {
      ...(desired.options.protect === true && { protect: true }),
      ...(desired.options.retainOnDelete === true && { retainOnDelete: true }),
    },
    origin: input.origin,
    provider: desired.provider,
    ...releasedOf(previous, fingerprints, desired, fields),
    scope: desired.scope,
    type: desired.type,
    variant: desired.variant,
    ...witnessOf(type, observed, previous, input.keyring),
  };
}

/** The part of a value that may be stored; hidden leaves leave a fingerprint instead. */
function visible(
  field: Field | undefined,
  path: string,
  value: Value,
  input: RecordInput,
  fingerprints: Record<string, string>,
): Json | undefined {
  const hidden = field !== undefined && (field.writeOnly === true || field.secret === true);
  if (!hidden && field?.fields !== undefined && isValueObject(value)) {
    const result: Record<string, Json> = {};
    for (const [name, member] of Object.entries(value)) {
      const part = visible(field.fields[name], joinPath(path, name), member, input, fingerprints);
      if (part !== undefined) result[name] = part;
    }
    return result;
  }
  const covered = hidden || (field !== undefined && isHidden(field));
  if (staysAsApplied(input, field, path, value)) return former(input, path, fingerprints);
  if (!covered && isPlain(value)) return value;
  if (hasUnknown(value)) return undefined;
  if (!covered && !hasSecret(value)) return reveal(value);
  fingerprints[path] = fingerprintOf(input.keyring, path, value);
  return undefined;
}

/** An option keeps the declared value from a living object, so that it is not what was applied. */
function staysAsApplied(input: RecordInput, field: Field | undefined, path: string, value: Value): boolean {
  const { ignoreChanges, secretChanges } = input.desired.options;
  if (ignoreChanges === undefined && secretChanges !== 'never') return false;
  if (input.previous?.id !== input.id) return false;
  if (input.properties?.some((property) => property.sent && property.path === path) === true) return false;
  if (matchesPath(ignoreChanges, path)) return true;
  return secretChanges === 'never' && ((field !== undefined && isHidden(field)) || hasSecret(value));
}

/** What state says of a place already. */
function former(
  { previous }: RecordInput,
  path: string,
  fingerprints: Record<string, string>,
): Json | undefined {
  const print = previous?.fingerprints[path];
  if (print !== undefined) fingerprints[path] = print;
  return valueAt(previous?.applied ?? {}, path) as Json | undefined;
}

/**
 * What tells later whether anybody else changed the object; the former witness where it was not seen. None where the
 * vendor does not tell when an object was changed.
 */
export function witnessOf(
  type: ResourceType,
  observed: Observed | undefined,
  previous: Previous | undefined,
  keyring: Keyring,
): Pick<Recorded, 'witness'> {
  if (observed === undefined) return previous?.witness === undefined ? {} : { witness: previous.witness };
  const { updatedAt } = observed;
  return updatedAt === undefined
    ? {}
    : { witness: { readableDigest: digestReadable(type, observed, keyring), updatedAt } };
}

/** Keyed digest of all readable, non-volatile properties: tells whether anything visible moved. */
export function digestReadable(type: ResourceType, observed: Observed, keyring: Keyring): string {
  const fields = fieldsOf(type, observed.variant);
  const stable = keepMembers(
    observed.properties,
    (name) => name !== type.updatedAtField && fields[name]?.volatile !== true,
  );
  return keyring.digest([observed.id, stable]);
}
