import {
  NOTHING,
  outline,
  hazards,
  plannedOf,
  precondition,
  publicChange,
  type ChangeInput,
  type LazyParts,
  type Paired,
} from './change-parts.ts';
import type { PropertyDiff } from './diff.ts';
import { equal } from './json.ts';
import { lazily } from './lazy.ts';
import type { Change, Observed, PlannedRequest, PropertyChange, Recorded } from './model.ts';
import { claimsOf, keyOfDesired, keyOfObserved, slotOf } from './natural-key.ts';
import { beforeNew, recordOf, SELF_ID } from './record.ts';
import { createRequests, deleteRequest } from './requests.ts';
import { shownObserved } from './seal.ts';
import { takenOver, type TakenOver } from './taken-over.ts';

/** Why an object has to be replaced; undefined where it can stay. */
export function replaceReason(
  { desired, type, forceReplace }: ChangeInput,
  recorded: Recorded,
  diffs: readonly PropertyDiff[],
): string | undefined {
  if (forceReplace) return 'replaced because --replace asks for it';
  if (recorded.variant !== desired.variant)
    return `replaced because ${type.discriminator} changes from ${recorded.variant} to ${desired.variant}`;
  if (!equal(recorded.scope, desired.scope)) {
    const moved = Object.keys({ ...recorded.scope, ...desired.scope }).filter(
      (name) => recorded.scope[name] !== desired.scope[name],
    );
    const from = (name: string): string =>
      `${name} changes from ${recorded.scope[name] ?? 'nothing'} to ${desired.scope[name] ?? 'nothing'}`;
    return `replaced because ${moved.map(from).join(', ')}`;
  }
  if (diffs.length === 0) return undefined;
  const forcing = diffs.filter((found) => found.replaces === true).map((found) => found.path);
  return forcing.length === 0 ? undefined : `replaced because ${forcing.join(', ')} changes`;
}

/** What the lazy parts of a replacement are made of. */
interface Replaced extends Omit<Paired, 'kind'> {
  readonly input: ChangeInput;
}

const REPLACEMENT: LazyParts<Replaced> = {
  planned: ({ input }) => plannedOf(input),
  precondition: ({ input, recorded, observed }) => precondition(input, recorded, observed),
  record: ({ input, recorded }) =>
    recordOf({ ...input, id: SELF_ID, previous: beforeNew(recorded, input.type) }),
  before: ({ input, recorded, observed }) => shownObserved(input.type, observed, input.desired, recorded),
};

/** One object deleted, another created, in the order that leaves fewest gaps. */
export function replacement(
  input: ChangeInput,
  { recorded, observed }: Paired,
  diffs: readonly PropertyDiff[],
  reason: string,
): Change {
  const { type, desired, keyring } = input;
  const retain = recorded.options.retainOnDelete === true || desired.options.retainOnDelete === true;
  const deletes: PlannedRequest[] = retain ? [] : [deleteRequest(type, recorded.scope, recorded.id)];
  const sending = { desired, recorded, observed, diffs, keyring };
  const over = takenOver(type, sending, !equal(recorded.scope, desired.scope));
  const creates = createRequests(type, desired, keyring, over.values);
  const first = deletesFirst(input, recorded, observed);
  const change = outline(
    input,
    {
      action: first ? 'replace' : 'replace-create-first',
      properties: diffs.map((found) => replacedChange(found, over)),
      carried: Object.keys(over.values),
      requests: first ? [...deletes, ...creates] : [...creates, ...deletes],
      hazards: [...hazards(type, desired.variant, 'replace'), ...over.hazards],
      notes: NOTHING,
    },
    recorded.id,
  );
  change.reason = retain ? `${reason}; the object replaced is kept (retainOnDelete)` : reason;
  return lazily(change, { input, recorded, observed }, REPLACEMENT);
}

/** What is left to the vendor by an update is not there in a new object, unless that takes it over. */
function replacedChange(found: PropertyDiff, { values }: TakenOver): PropertyChange {
  const change = publicChange(found);
  if (found.kind !== 'removed' || found.sent || values[found.top] !== undefined) return change;
  return { ...change, after: null, lost: true };
}

/**
 * A slot holds one object, what the vendor takes once is taken by the former object, and a natural key that carries over
 * would make twins: all three delete first.
 */
function deletesFirst(
  { type, desired, keyring }: ChangeInput,
  recorded: Recorded,
  observed: Observed,
): boolean {
  if (desired.options.deleteBeforeReplace === true) return true;
  if (!equal(recorded.scope, desired.scope)) return false;
  const slot = slotOf(type, desired.variant);
  if (slot !== undefined && slotOf(type, recorded.variant) === slot) return true;
  const held = claimsOf(type, observed.variant, observed.properties, keyring).map(({ text }) => text);
  const claims = claimsOf(type, desired.variant, desired.properties, keyring);
  if (claims.some(({ text }) => held.includes(text))) return true;
  const key = keyOfDesired(type, desired, keyring);
  return key !== undefined && keyOfObserved(type, observed, key.alternative, keyring) === key.text;
}
