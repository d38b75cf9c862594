import {
  acceptNote,
  holding,
  keepApplied,
  withAccepted,
  type Accepted,
  type AcceptInput,
} from './accepted.ts';
import type { ResourceType } from './define.ts';
import type { Match } from './match.ts';
import type { Change, Desired } from './model.ts';
import type { Keyring } from './placeholder.ts';

/** Drift that is to stay, by address; `now` decides whether it still may. */
export interface Accepts {
  readonly byAddress: ReadonlyMap<string, readonly Accepted[]>;
  readonly now: number;
}

/** The accepts that hold for one resource. */
export interface AcceptedHere {
  readonly declared: Desired;
  readonly accepts: readonly Accepted[];
}

/** The accepts that hold for a declared resource, or undefined where there are none. */
export function acceptedHere(
  accepts: Accepts | undefined,
  { type, desired, keyring }: { type: ResourceType; desired: Desired; keyring: Keyring },
  match: Match,
): AcceptedHere | undefined {
  const mine = accepts?.byAddress.get(desired.address) ?? [];
  if (accepts === undefined || mine.length === 0 || match.kind !== 'paired') return undefined;
  const input: AcceptInput = { type, desired, ...match, keyring };
  const held = holding(mine, input, accepts.now);
  return held.length === 0 ? undefined : { declared: desired, accepts: held };
}

/** The declaration to plan with: the live value stands for the declared one wherever an accept holds. */
export function acceptedDesired(
  here: AcceptedHere | undefined,
  type: ResourceType,
  declared: Desired,
  match: Match,
  keyring: Keyring,
): Desired {
  if (here === undefined || match.kind !== 'paired') return declared;
  return withAccepted({ type, desired: declared, ...match, keyring }, here.accepts);
}

/** A change that says what it leaves alone, and leaves what state remembers of that. */
export function tellAccepted(here: AcceptedHere | undefined, change: Change, match: Match): Change {
  if (here === undefined || match.kind !== 'paired') return change;
  const { record, notes } = change;
  return {
    ...change,
    notes: [...notes, ...here.accepts.map(acceptNote)],
    record: record === null ? null : keepApplied(record, match.recorded, here.accepts),
  };
}
