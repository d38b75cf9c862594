import type { ResourceType } from './define.ts';
import { diffProperties, type PropertyDiff } from './diff.ts';
import { fieldsOf } from './fields.ts';
import { equal, type Json } from './json.ts';
import { lazily } from './lazy.ts';
import type { Match } from './match.ts';
import type { Action, Change, Desired, Observed, PlannedRequest, PropertyChange, Recorded } from './model.ts';
import { keyOfDesired, keyOfObserved, slotOf } from './natural-key.ts';
import { hasSecret, shown, toPlaceholders, type Keyring } from './placeholder.ts';
import { recordOf, SELF_ID } from './record.ts';
import { createRequests, deleteRequest, updateRequests } from './requests.ts';
import { shownObserved } from './seal.ts';

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

type Paired = Extract<Match, { kind: 'paired' }>;

/** The change that brings one declared resource about, given what it was found to be. */
export function changeFor(input: ChangeInput, match: Exclude<Match, { kind: 'problem' }>): Change {
  switch (match.kind) {
    case 'new':
      return creation(input, undefined, ['absent', ...match.candidates], { notes: match.notes });
    case 'missing':
      return creation(input, match.recorded, ['gone', match.recorded.id], {
        reason: `${match.reason}; it will be created again`,
      });
    case 'adopt':
      return adoption(input, match.observed, match.reason);
    case 'paired':
      return paired(input, match);
  }
}

interface Extras {
  readonly reason?: string;
  readonly notes?: readonly string[];
}

function creation(
  input: ChangeInput,
  gone: Recorded | undefined,
  absent: readonly string[],
  extras: Extras,
): Change {
  const { type, desired } = input;
  return lazily(
    {
      ...outline(input),
      action: 'create' as const,
      properties: allProperties(desired),
      requests: createRequests(type, desired, input.keyring),
      hazards: hazards(type, desired.variant, 'create'),
      notes: [],
      ...extras,
      before: null,
    },
    {
      planned: plannedOf(input),
      precondition: () => input.keyring.digest(absent),
      record: () =>
        recordOf({
          ...input,
          id: SELF_ID,
          ...(gone !== undefined && { previous: { ...gone, applied: {}, fingerprints: {} } }),
        }),
    },
  );
}

function adoption(input: ChangeInput, observed: Observed, reason: string): Change {
  const diffs = diff(input, undefined, observed, true);
  const assumed = Object.keys(recordOf({ ...input, id: observed.id }).fingerprints).filter(
    (path) => !diffs.some((found) => found.path === path),
  );
  const notes =
    assumed.length === 0
      ? []
      : [`assumed, since they cannot be read back: ${assumed.join(', ')} (\`--resend-secrets\` sends them)`];
  const updated = alteration(input, observed, diffs);
  return lazily(
    {
      ...outline(input),
      ...updated,
      action: updated.requests.length === 0 ? ('import' as const) : ('import-update' as const),
      id: observed.id,
      reason: `adopted: ${reason}`,
      notes,
      hazards: updated.requests.length === 0 ? [] : hazards(input.type, input.desired.variant, 'update'),
    },
    {
      planned: plannedOf(input),
      precondition: () => precondition(input, undefined, observed),
      record: () => recordOf({ ...input, id: observed.id, observed }),
      before: () => shownObserved(input.type, observed, input.desired),
    },
  );
}

function paired(input: ChangeInput, { recorded, observed }: Paired): Change {
  const { type, desired } = input;
  const diffs = diff(input, recorded, observed, false);
  const why = replaceReason(input, recorded, diffs);
  if (why !== undefined) return replacement(input, { kind: 'paired', recorded, observed }, diffs, why);
  const altered = alteration(input, observed, diffs);
  const action: Action =
    altered.requests.length > 0 ? 'update' : input.previousAddress === undefined ? 'no-op' : 'move';
  return lazily(
    {
      ...outline(input),
      ...altered,
      action,
      id: recorded.id,
      ...(action === 'move' && { reason: `renamed from ${input.previousAddress ?? ''}` }),
      hazards: action === 'update' ? hazards(type, desired.variant, 'update') : [],
      notes: [],
    },
    {
      planned: plannedOf(input),
      precondition: () => precondition(input, recorded, observed),
      record: () => recordOf({ ...input, id: recorded.id, previous: recorded }),
      before: () => shownObserved(type, observed, desired),
    },
  );
}

function diff(
  { type, desired, keyring, resend }: ChangeInput,
  recorded: Recorded | undefined,
  observed: Observed,
  adopting: boolean,
): PropertyDiff[] {
  return diffProperties({ type, desired, recorded, observed, keyring, adopting, resend });
}

function alteration(
  { type, desired, keyring }: ChangeInput,
  observed: Observed,
  diffs: readonly PropertyDiff[],
): Pick<Change, 'requests' | 'carried' | 'properties'> {
  const { requests, carried } = updateRequests(type, desired, observed, diffs, keyring);
  return { requests, carried, properties: diffs.map(publicChange) };
}

/** What others see of a property's change: without the table's field and the clearing value. */
function publicChange({
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

function replaceReason(
  { desired, type, forceReplace }: ChangeInput,
  recorded: Recorded,
  diffs: readonly PropertyDiff[],
): string | undefined {
  if (forceReplace) return 'replaced because --replace asks for it';
  if (recorded.variant !== desired.variant)
    return `replaced because ${type.discriminator} changes from ${recorded.variant} to ${desired.variant}`;
  const moved = Object.keys({ ...recorded.scope, ...desired.scope }).filter(
    (name) => recorded.scope[name] !== desired.scope[name],
  );
  if (moved.length > 0) return `replaced because ${moved.join(', ')} changes`;
  const forcing = diffs.filter((found) => found.replaces === true).map((found) => found.path);
  return forcing.length === 0 ? undefined : `replaced because ${forcing.join(', ')} changes`;
}

function replacement(
  input: ChangeInput,
  { recorded, observed }: Paired,
  diffs: readonly PropertyDiff[],
  reason: string,
): Change {
  const { type, desired, keyring } = input;
  const retain = recorded.options.retainOnDelete === true || desired.options.retainOnDelete === true;
  const deletes: PlannedRequest[] = retain ? [] : [deleteRequest(type, recorded.scope, recorded.id)];
  const creates = createRequests(type, desired, keyring);
  const first = deletesFirst(input, recorded, observed);
  return lazily(
    {
      ...outline(input),
      action: first ? ('replace' as const) : ('replace-create-first' as const),
      id: recorded.id,
      reason: retain ? `${reason}; the object replaced is kept (retainOnDelete)` : reason,
      properties: diffs.map(publicChange),
      requests: first ? [...deletes, ...creates] : [...creates, ...deletes],
      hazards: hazards(type, desired.variant, 'replace'),
      notes: [],
    },
    {
      planned: plannedOf(input),
      precondition: () => precondition(input, recorded, observed),
      record: () =>
        recordOf({ ...input, id: SELF_ID, previous: { ...recorded, applied: {}, fingerprints: {} } }),
      before: () => shownObserved(type, observed, desired),
    },
  );
}

/** A slot holds one object, and a natural key that carries over would make twins: both delete first. */
function deletesFirst(
  { type, desired, keyring }: ChangeInput,
  recorded: Recorded,
  observed: Observed,
): boolean {
  if (desired.options.deleteBeforeReplace === true) return true;
  if (!equal(recorded.scope, desired.scope)) return false;
  const slot = slotOf(type, desired.variant);
  if (slot !== undefined && slotOf(type, recorded.variant) === slot) return true;
  const key = keyOfDesired(type, desired, keyring);
  return key !== undefined && keyOfObserved(type, observed, key.alternative, keyring) === key.text;
}

/** Keyed digest over identity and the managed readable part of a live object. */
function precondition(
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

function outline({
  desired,
  type,
  previousAddress,
}: ChangeInput): Pick<Change, 'address' | 'provider' | 'type' | 'variant' | 'scope' | 'carried' | 'after'> &
  Partial<Change> {
  const slot = slotOf(type, desired.variant);
  return {
    address: desired.address,
    ...(previousAddress !== undefined && { previousAddress }),
    provider: desired.provider,
    type: desired.type,
    variant: desired.variant,
    scope: desired.scope,
    carried: [],
    after: desired.dependencies,
    ...(desired.source !== undefined && { source: desired.source }),
    ...(slot !== undefined && { exclusive: slot }),
  };
}

/** The declared properties as files and people may see them. */
function plannedOf({ desired, keyring }: ChangeInput): () => Json {
  return () => toPlaceholders(desired.properties, desired.address, '', keyring);
}

function hazards(
  type: ResourceType,
  variant: string,
  action: 'create' | 'update' | 'delete' | 'replace',
): string[] {
  const text = Object.hasOwn(type.variants, variant) ? type.variants[variant]?.hazards?.[action] : undefined;
  return text === undefined ? [] : [text];
}

/** Said when an object of this variant is deleted. */
export function deleteHazards(type: ResourceType, variant: string): string[] {
  return hazards(type, variant, 'delete');
}

function allProperties(desired: Desired): PropertyChange[] {
  return Object.entries(desired.properties).map(([path, value]) => ({
    path,
    kind: 'declared',
    before: null,
    after: shown(value),
    sent: true,
    ...(hasSecret(value) && { sensitive: true }),
  }));
}
