import { HoldfastError } from './errors.ts';
import { placesLeft, slotKey, slotTaken, type PlacesInput } from './exclusive-places.ts';
import type { Change, Recorded } from './model.ts';
import { slotOf } from './natural-key.ts';
import { recordOfDeposed } from './record.ts';
import { recordsOf } from './records-of.ts';
import { describeScope, keyOfRecorded } from './scope.ts';

/** A change that wants a slot which a managed object keeps in this run. */
export interface HeldSlot {
  readonly change: Change;
  /** Address and id of what is in the slot. */
  readonly holder: string;
  readonly id: string;
}

/** Changes that would put an object into a slot where another one of ours stays: the vendor would refuse them. */
export function heldSlots(changes: readonly Change[], input: PlacesInput): readonly HeldSlot[] {
  const wanted = new Map<string, Change>();
  for (const change of changes) {
    const slot = slotTaken(change, input);
    if (slot !== undefined) wanted.set(slot, change);
  }
  if (wanted.size === 0) return [];
  const renamed = new Map([...input.aliases].map(([address, former]) => [former, address]));
  const left = new Set(changes.flatMap((change) => placesLeft(change, input)));
  return recordsOf(input.recorded).flatMap(([address, recorded]) =>
    [recorded, ...recorded.deposed.map((one) => recordOfDeposed(recorded, one))].flatMap((former) => {
      const slot = slotOfRecorded(former, input);
      const change = slot === undefined || left.has(slot) ? undefined : wanted.get(slot);
      return change === undefined ? [] : [{ change, holder: renamed.get(address) ?? address, id: former.id }];
    }),
  );
}

function slotOfRecorded(recorded: Recorded, { world, types }: PlacesInput): string | undefined {
  const key = keyOfRecorded(recorded);
  const type = types(recorded.type);
  const live = world.get(key)?.objects.get(recorded.id);
  const slot = type === undefined || live === undefined ? undefined : slotOf(type, live.variant);
  return slot === undefined ? undefined : slotKey(key, slot);
}

/** What is told of such a change. */
export function heldError({ change, holder, id }: HeldSlot): HoldfastError {
  const { address, provider, scope } = change;
  const owner = holder === address ? 'its own former object' : `that of ${holder}`;
  return new HoldfastError(
    'conflict',
    `${address}: ${describeScope({ provider, values: scope })} can hold only one, and ${owner} (id ${id}) stays in this run`,
    {
      advice:
        'Let the run delete that one too (--target, --exclude, --no-delete and `retainOnDelete` keep it), or leave this one out.',
    },
  );
}
