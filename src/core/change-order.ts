import { circles } from './circles.ts';
import { HoldfastError } from './errors.ts';
import { orderPlaces, type PlacesInput } from './exclusive-places.ts';
import type { Change } from './model.ts';

export interface OrderedChanges {
  readonly changes: readonly Change[];
  /** Changes that can be put in no order. */
  readonly stuck: readonly (readonly Change[])[];
}

/**
 * Says what comes before what where places are left and taken. A delete waits for what needed its object, as far as
 * that can be: where something that needs it now waits for the very place it leaves, the delete goes first, and for a
 * moment there is a reference to nothing, as within a replacement that deletes first.
 */
export function orderChanges(changes: readonly Change[], input: PlacesInput): OrderedChanges {
  const ordered = orderPlaces(changes, input);
  const closed = circles(writing(ordered));
  if (closed.length === 0) return { changes: ordered, stuck: [] };
  const opened = yielding(ordered, closed);
  return { changes: opened, stuck: circles(writing(opened)) };
}

/** What is told of changes that wait for each other. */
export function stuckError(changes: readonly Change[]): HoldfastError {
  const names = changes.map(({ address }) => address).sort();
  return new HoldfastError(
    'conflict',
    `there is no order for ${names.join(', ')}: each waits for another of them, to take its place or to refer to it`,
    {
      advice:
        'Go there in two steps: apply without one of them and what refers to it, then put them back and apply again.',
    },
  );
}

function writing(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ requests }) => requests.length > 0);
}

/** Within a circle no delete waits. */
function yielding(changes: readonly Change[], closed: readonly (readonly Change[])[]): readonly Change[] {
  const circleOf = new Map(
    closed.flatMap((circle) => circle.map(({ address }) => [address, circle] as const)),
  );
  return changes.map((change) => {
    const circle = change.action === 'delete' ? circleOf.get(change.address) : undefined;
    return circle === undefined
      ? change
      : { ...change, after: change.after.filter((address) => circleOf.get(address) !== circle) };
  });
}
