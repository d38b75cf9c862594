import { HoldfastError } from './errors.ts';
import { placesLeft, scopeOf, slotKey, slotTaken, type PlacesInput } from './exclusive-places.ts';
import type { Change, Recorded } from './model.ts';
import { slotOf } from './natural-key.ts';
import { recordsOf } from './records-of.ts';
import { describeScope } from './scope.ts';
import { eachOwned } from './world.ts';

/** A change that wants a slot in which another object stays in this run. */
export interface HeldSlot {
  readonly change: Change;
  /** Address of what is in the slot; undefined where nobody manages it. */
  readonly holder: string | undefined;
  readonly id: string;
}

/** Changes that would put an object into a slot where another one stays: the vendor would refuse them. */
export function heldSlots(changes: readonly Change[], input: PlacesInput): readonly HeldSlot[] {
  const wanting = changes.filter((change) => slotTaken(change, input) !== undefined);
  if (wanting.length === 0) return [];
  const left = new Set(changes.flatMap((change) => placesLeft(change, input)));
  return wanting.flatMap((change) => {
    const key = scopeOf(change, input);
    const { exclusive = '', type: token } = change;
    const type = input.types(token);
    if (type === undefined || left.has(slotKey(key, exclusive))) return [];
    const objects = input.world.get(key)?.objects.values() ?? [];
    const there = [...objects].find(({ variant }) => slotOf(type, variant) === exclusive);
    return there === undefined ? [] : [{ change, holder: ownerOf(key, there.id, input), id: there.id }];
  });
}

function ownerOf(key: string, id: string, { recorded, aliases }: PlacesInput): string | undefined {
  const owners = recordsOf(recorded).flatMap(([address, record]) => (owns(record, key, id) ? [address] : []));
  const [owner] = owners;
  return [...aliases].find(([, former]) => former === owner)?.[0] ?? owner;
}

function owns(record: Recorded, key: string, id: string): boolean {
  let found = false;
  eachOwned(record, (scope, owned) => {
    found ||= scope === key && owned === id;
  });
  return found;
}

/** What is told of such a change. */
export function heldError({ change, holder, id }: HeldSlot): HoldfastError {
  const { address, provider, scope } = change;
  const owner =
    holder === undefined
      ? 'one that nobody manages'
      : holder === address
        ? 'its own former object'
        : `that of ${holder}`;
  return new HoldfastError(
    'conflict',
    `${address}: ${describeScope({ provider, values: scope })} can hold only one, and ${owner} (id ${id}) stays in this run`,
    {
      advice:
        holder === undefined
          ? 'Delete it at the vendor, or leave this one out.'
          : 'Let the run delete that one too (--target, --exclude and `retainOnDelete` keep it), or leave this one out.',
    },
  );
}
