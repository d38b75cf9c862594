import type { Change, TypeLookup } from '../core/model.ts';
import { keyOfDesired, labelOf } from '../core/natural-key.ts';
import type { Keyring } from '../core/placeholder.ts';
import type { PlannedChanges } from '../core/plan.ts';
import { scopeOfRecorded } from '../core/scope.ts';
import { CandidateIndex, type World } from '../core/world.ts';

interface Looking {
  readonly world: World;
  readonly types: TypeLookup;
  readonly keyring: Keyring;
}

/**
 * The changes with a note at each managed object that has a twin: a live object with its natural key that nobody
 * manages, as a request leaves behind that was delivered twice.
 */
export function withTwinNotes(planned: PlannedChanges, looking: Looking): readonly Change[] {
  const { changes, owners } = planned;
  const crowded = scopesWithOthers(planned, looking.world);
  if (crowded.size === 0) return changes;
  const index = new CandidateIndex(looking.world, owners, looking.types, looking.keyring);
  return changes.map((change) => {
    const notes = twinNotes(change, planned, index, crowded, looking);
    return notes.length === 0 ? change : { ...change, notes: [...change.notes, ...notes] };
  });
}

/** Scopes with objects that nobody manages nor is about to; most runs have none, and look no further. */
function scopesWithOthers({ owners }: PlannedChanges, world: World): ReadonlySet<string> {
  const crowded = [...world].filter(([key, { objects }]) => {
    const owned = owners.get(key);
    return [...objects.keys()].some((id) => owned?.has(id) !== true);
  });
  return new Set(crowded.map(([key]) => key));
}

function twinNotes(
  { address }: Change,
  { matches, resolved, changes }: PlannedChanges,
  index: CandidateIndex,
  crowded: ReadonlySet<string>,
  { types, keyring }: Looking,
): readonly string[] {
  const match = matches.get(address);
  const desired = resolved.get(address);
  const type = types(desired?.type ?? '');
  if (match?.kind !== 'paired' || desired === undefined || type === undefined) return [];
  const { key: scope } = scopeOfRecorded(match.recorded);
  const key = crowded.has(scope) ? keyOfDesired(type, desired, keyring) : undefined;
  if (key === undefined) return [];
  return index
    .find(scope, key.alternative, key.text)
    .filter(({ id }) => !changes.some((change) => change.id === id && change.action.startsWith('import')))
    .map(
      (twin) =>
        `object ${twin.id} (${labelOf(type, twin)}) has the same natural key as ${address}, and nobody manages it`,
    );
}
