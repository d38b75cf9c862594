import { orderChanges, stuckError } from './change-order.ts';
import type { HoldfastError } from './errors.ts';
import type { PlacesInput } from './exclusive-places.ts';
import { heldError, heldSlots } from './held-slots.ts';
import type { Change } from './model.ts';
import { deleting } from './policy.ts';
import type { Problem } from './result.ts';

/** What of the changes that are wished for can be carried out. */
export interface Possible {
  /** In an order that exists. */
  readonly changes: readonly Change[];
  /** How many deletes and replacements were left out. */
  readonly leftOut: number;
  /** Addresses that nothing is planned for because of a problem. */
  readonly unplanned: ReadonlySet<string>;
}

export interface PossibleInput extends PlacesInput {
  /** Deletes and replacements are left out. */
  readonly noDelete?: boolean;
  /** Problems so far; `report` adds to them. */
  readonly problems: readonly Problem[];
  /** Addresses that cannot be planned for a reason already reported; what is left out silently is added. */
  readonly failed: Set<string>;
  /** Reports why a change cannot be carried out. */
  readonly report: (change: Change, error: HoldfastError) => void;
}

/** Leaves out what cannot be carried out, and says what comes before what. */
export function possibleChanges(wanted: readonly Change[], input: PossibleInput): Possible {
  const fitting = fittingChanges(wanted, input);
  const { changes, stuck } = orderChanges(fitting.changes, input);
  for (const circle of stuck) {
    const error = stuckError(circle);
    for (const change of circle) input.report(change, error);
  }
  const unplanned = unplannedIn(input);
  const ordered = stuck.length === 0 ? changes : without(changes, unplanned);
  return { changes: ordered, leftOut: fitting.leftOut, unplanned };
}

/**
 * What finds its slot free or leaves it itself. Where one cannot go, others may have to stay as well; what wants the slot of
 * something that `--no-delete` drops is left out with it.
 */
function fittingChanges(wanted: readonly Change[], input: PossibleInput): Omit<Possible, 'unplanned'> {
  const dropped = new Set(input.noDelete === true ? deleting(wanted) : []);
  const staying = new Set([...dropped].map(ownerOf));
  let leftOut = dropped.size;
  let changes: readonly Change[] = wanted.filter((change) => !dropped.has(change));
  for (;;) {
    const wrong = unplannedIn(input);
    changes = without(changes, wrong);
    const held = heldSlots(changes, input);
    if (held.length === 0) return { changes, leftOut };
    for (const slot of held) {
      const { change, holder = '' } = slot;
      if (staying.has(holder)) {
        leftOut += 1;
        staying.add(change.address);
        input.failed.add(change.address);
      } else if (wrong.has(holder)) input.failed.add(change.address);
      else input.report(change, heldError(slot));
    }
  }
}

function unplannedIn({ failed, problems }: PossibleInput): ReadonlySet<string> {
  return new Set([...failed, ...problems.map(({ address }) => address)]);
}

/** Changes of other addresses than these. */
function without(changes: readonly Change[], addresses: ReadonlySet<string>): readonly Change[] {
  return changes.filter((change) => !addresses.has(ownerOf(change)));
}

/** The address whose entry a change is about. */
function ownerOf({ address, deposed }: Change): string {
  return deposed?.address ?? address;
}
