import type { Change, Connection, Recorded, TypeLookup } from './model.ts';
import { slotOf } from './natural-key.ts';
import { recordAt } from './record-at.ts';
import { recordOfDeposed } from './record.ts';
import { keyOfRecorded, scopeKey } from './scope.ts';
import type { World } from './world.ts';

/** What tells which slots a change empties and fills. */
export interface SlotsInput {
  readonly recorded: Readonly<Record<string, Recorded>>;
  readonly world: World;
  readonly types: TypeLookup;
  readonly connections: ReadonlyMap<string, Pick<Connection, 'origin'>>;
}

/** Whatever empties an exclusive slot comes before whatever fills it, across addresses. */
export function orderSlots(changes: readonly Change[], input: SlotsInput): readonly Change[] {
  const emptying = slotsEmptied(changes, input);
  if (emptying.size === 0) return changes;
  return changes.map((change) => {
    const slot = slotFilled(change, input);
    const before = slot === undefined ? [] : (emptying.get(slot) ?? []);
    const others = before.filter((address) => address !== change.address);
    return others.length === 0 ? change : { ...change, after: [...change.after, ...others] };
  });
}

/** By slot: the addresses whose delete, by itself or within a replacement, empties it. */
function slotsEmptied(changes: readonly Change[], input: SlotsInput): ReadonlyMap<string, readonly string[]> {
  const emptying = new Map<string, string[]>();
  for (const change of changes) {
    const slot = slotEmptied(change, input);
    if (slot !== undefined) emptying.set(slot, [...(emptying.get(slot) ?? []), change.address]);
  }
  return emptying;
}

function slotEmptied(change: Change, { recorded, world, types }: SlotsInput): string | undefined {
  if (!change.requests.some(({ step }) => step === 'delete')) return undefined;
  const { deposed } = change;
  const record = recordAt(recorded, deposed?.address ?? change.previousAddress ?? change.address);
  if (record === undefined) return undefined;
  const behind = record.deposed.find(({ id }) => id === deposed?.id);
  const former = behind === undefined ? record : recordOfDeposed(record, behind);
  const key = keyOfRecorded(former);
  const type = types(former.type);
  const live = world.get(key)?.objects.get(former.id);
  const slot = type && live && slotOf(type, live.variant);
  return slot === undefined ? undefined : slotKey(key, slot);
}

function slotFilled(change: Change, { connections }: SlotsInput): string | undefined {
  const { exclusive, requests, provider, type, scope } = change;
  if (exclusive === undefined || !requests.some(({ step }) => step === 'create')) return undefined;
  return slotKey(scopeKey(connections.get(provider)?.origin ?? '', type, scope), exclusive);
}

function slotKey(scope: string, slot: string): string {
  return JSON.stringify([scope, slot]);
}
