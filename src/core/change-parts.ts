import type { ResourceType } from './define.ts';
import type { PropertyDiff } from './diff.ts';
import { fieldsOf } from './fields.ts';
import type { Json } from './json.ts';
import type { Match } from './match.ts';
import type { Change, Desired, Mutable, Observed, PropertyChange, Recorded } from './model.ts';
import type { Parts } from './lazy.ts';
import { slotOf } from './natural-key.ts';
import { toPlaceholders, type Keyring } from './placeholder.ts';

export interface ChangeInput {
  readonly type: ResourceType;
  /** With every reference resolved that can be. */
  readonly desired: Desired;
  readonly origin: string;
  readonly previousAddress?: string | undefined;
  readonly keyring: Keyring;
  /** The user asked for a replacement (`--replace`). */
  readonly forceReplace: boolean;
  readonly resend: (path: string) => boolean;
}

/** A declared resource and the live object that state says is its. */
export type Paired = Extract<Match, { kind: 'paired' }>;

/** What is to be done about a resource. */
export type Deed = Pick<Change, 'action' | 'properties' | 'carried' | 'requests' | 'hazards' | 'notes'>;

/** A change but for what is made of it when somebody looks. */
export type Outline = Mutable<Omit<Change, LazyPart>>;

type LazyPart = 'planned' | 'precondition' | 'record' | 'before';

/** How these are made. */
export type LazyParts<F> = Parts<F, Pick<Change, LazyPart>>;

/** Most lists of a change are empty. */
export const NOTHING: readonly never[] = [];

/** A change of a resource without its lazy parts. One for each resource is made: all at once, what is rare afterwards. */
export function outline({ desired, type, previousAddress }: ChangeInput, deed: Deed, id?: string): Outline {
  const made: Outline = {
    address: desired.address,
    action: deed.action,
    provider: desired.provider,
    type: desired.type,
    variant: desired.variant,
    scope: desired.scope,
    properties: deed.properties,
    carried: deed.carried,
    requests: deed.requests,
    hazards: deed.hazards,
    notes: deed.notes,
    after: desired.dependencies,
  };
  const slot = slotOf(type, desired.variant);
  if (id !== undefined) made.id = id;
  if (previousAddress !== undefined) made.previousAddress = previousAddress;
  if (desired.source !== undefined) made.source = desired.source;
  if (slot !== undefined) made.exclusive = slot;
  return made;
}

/** The declared properties as files and people may see them. */
export function plannedOf({ desired, keyring }: ChangeInput): Json {
  return toPlaceholders(desired.properties, desired.address, '', keyring);
}

/** What others see of a property's change: without the table's field and the clearing value. */
export function publicChange({
  path,
  kind,
  before,
  after,
  sensitive,
  sent,
  replaces,
}: PropertyDiff): PropertyChange {
  return {
    path,
    kind,
    before,
    after,
    sent,
    ...(sensitive === true && { sensitive }),
    ...(replaces === true && { replaces }),
  };
}

/** Keyed digest over identity and the managed readable part of a live object. */
export function precondition(
  { type, desired, keyring }: ChangeInput,
  recorded: Recorded | undefined,
  observed: Observed,
): string {
  const fields = fieldsOf(type, observed.variant);
  const names = new Set([...Object.keys(desired.properties), ...Object.keys(recorded?.applied ?? {})]);
  const managed = [...names]
    .sort()
    .filter((name) => fields[name]?.volatile !== true && fields[name]?.writeOnly !== true);
  return keyring.digest([
    observed.id,
    observed.variant,
    managed.map((name): Json => [name, observed.properties[name] ?? null]),
  ]);
}

/** Precondition of a delete: the recorded part of the live object. */
export function preconditionOfDelete(
  recorded: Recorded,
  observed: Observed | undefined,
  keyring: Keyring,
): string {
  const names = Object.keys(recorded.applied).sort();
  return keyring.digest([recorded.id, names.map((name): Json => [name, observed?.properties[name] ?? null])]);
}

/** What people should know before an action on a variant. */
export function hazards(
  type: ResourceType,
  variant: string,
  action: 'create' | 'update' | 'delete' | 'replace',
): readonly string[] {
  const text = Object.hasOwn(type.variants, variant) ? type.variants[variant]?.hazards?.[action] : undefined;
  return text === undefined ? NOTHING : [text];
}
