import type { ResourceType } from './define.ts';
import type { Change, Connection, Desired, Observed, Recorded, TypeLookup } from './model.ts';
import { claimsOf, slotOf } from './natural-key.ts';
import type { Keyring } from './placeholder.ts';
import { topOf } from './path.ts';
import { recordAt } from './record-at.ts';
import { recordOfDeposed } from './record.ts';
import { keyOfRecorded, scopeKey } from './scope.ts';
import type { World } from './world.ts';

/** What tells which places a change leaves and takes. */
export interface PlacesInput {
  readonly recorded: Readonly<Record<string, Recorded>>;
  /** Former addresses of what is renamed. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Declared resources by address, as far as they are known. */
  readonly resolved: ReadonlyMap<string, Desired>;
  readonly world: World;
  readonly types: TypeLookup;
  readonly connections: ReadonlyMap<string, Pick<Connection, 'origin'>>;
  readonly keyring: Keyring;
}

/**
 * Whatever leaves a place that holds one object of a scope comes before whatever takes it, across addresses. A place is
 * an exclusive slot, or what the vendor gives to one object only.
 */
export function orderPlaces(changes: readonly Change[], input: PlacesInput): readonly Change[] {
  const leaving = leavingByPlace(changes, input);
  if (leaving.size === 0) return changes;
  return changes.map((change) => {
    const before = placesTaken(change, input).flatMap((place) => leaving.get(place) ?? []);
    const others = [...new Set(before)].filter((address) => address !== change.address);
    return others.length === 0 ? change : { ...change, after: [...change.after, ...others] };
  });
}

/** By place: the addresses whose change leaves it free. */
function leavingByPlace(
  changes: readonly Change[],
  input: PlacesInput,
): ReadonlyMap<string, readonly string[]> {
  const leaving = new Map<string, string[]>();
  for (const change of changes)
    for (const place of placesLeft(change, input))
      leaving.set(place, [...(leaving.get(place) ?? []), change.address]);
  return leaving;
}

/** A delete, by itself or within a replacement, leaves them all; an update those it exchanges for others. */
export function placesLeft(change: Change, input: PlacesInput): readonly string[] {
  if (does(change, 'delete')) return placesOfRecorded(change, input);
  if (!exchanges(change, input)) return [];
  const kept = new Set(claimed(change, input));
  return placesHeld(change, input).filter((place) => !kept.has(place));
}

function placesTaken(change: Change, input: PlacesInput): readonly string[] {
  if (does(change, 'create')) {
    const slot = slotTaken(change, input);
    return [...(slot === undefined ? [] : [slot]), ...claimed(change, input)];
  }
  return exchanges(change, input) ? claimed(change, input) : [];
}

/** The slot that a new object comes to be in. */
export function slotTaken(change: Change, input: PlacesInput): string | undefined {
  const { exclusive } = change;
  return exclusive === undefined || !does(change, 'create')
    ? undefined
    : slotKey(scopeOf(change, input), exclusive);
}

/** An update that sends part of what the object claims; what options keep is not sent. */
function exchanges(change: Change, { types }: PlacesInput): boolean {
  const unique = types(change.type)?.unique;
  if (unique === undefined || !does(change, 'update')) return false;
  const parts = new Set(unique.flat().map((part) => (typeof part === 'string' ? part : part.field)));
  return change.properties.some(({ path, sent }) => sent && parts.has(topOf(path)));
}

function does({ requests }: Change, wanted: 'create' | 'update' | 'delete'): boolean {
  return requests.some(({ step }) => step === wanted);
}

/** What the object that goes holds: its slot, and what it claims. */
function placesOfRecorded(change: Change, input: PlacesInput): readonly string[] {
  const { deposed } = change;
  const owner = deposed?.address ?? change.address;
  const record = recordAt(input.recorded, input.aliases.get(owner) ?? owner);
  if (record === undefined) return [];
  const behind = record.deposed.find(({ id }) => id === deposed?.id);
  const former = behind === undefined ? record : recordOfDeposed(record, behind);
  const key = keyOfRecorded(former);
  const type = input.types(former.type);
  const live = input.world.get(key)?.objects.get(former.id);
  if (type === undefined || live === undefined) return [];
  const slot = slotOf(type, live.variant);
  return [...(slot === undefined ? [] : [slotKey(key, slot)]), ...claims(type, key, live, input)];
}

/** What the object that an update is about claims now. */
function placesHeld(change: Change, input: PlacesInput): readonly string[] {
  const key = scopeOf(change, input);
  const type = input.types(change.type);
  const live = input.world.get(key)?.objects.get(change.id ?? '');
  return type === undefined || live === undefined ? [] : claims(type, key, live, input);
}

/** What the object will claim as it is declared. */
function claimed(change: Change, input: PlacesInput): readonly string[] {
  const type = input.types(change.type);
  const desired = input.resolved.get(change.address);
  return type?.unique === undefined || desired === undefined
    ? []
    : claims(type, scopeOf(change, input), desired, input);
}

function claims(
  type: ResourceType,
  scope: string,
  { variant, properties }: Pick<Desired, 'variant' | 'properties'> | Observed,
  { keyring }: PlacesInput,
): readonly string[] {
  return claimsOf(type, variant, properties, keyring).map(({ field, text }) =>
    JSON.stringify([scope, field, text]),
  );
}

/** Key of the scope a change is about. */
export function scopeOf({ provider, type, scope }: Change, { connections }: PlacesInput): string {
  return scopeKey(connections.get(provider)?.origin ?? '', type, scope);
}

/** A slot of a scope, as a place. */
export function slotKey(scope: string, slot: string): string {
  return JSON.stringify([scope, slot]);
}
