import {
  hazards,
  NOTHING,
  outline,
  plannedOf,
  precondition,
  type ChangeInput,
  type LazyParts,
  type Paired,
} from './change-parts.ts';
import { diffProperties, type PropertyDiff } from './diff.ts';
import { lazily } from './lazy.ts';
import type { Match } from './match.ts';
import type { Change, Desired, Observed, PropertyChange, Recorded } from './model.ts';
import { hasSecret, shown } from './placeholder.ts';
import { beforeNew, recordOf, SELF_ID } from './record.ts';
import { replacement, replaceReason } from './replacement.ts';
import { createRequests, updateRequests } from './requests.ts';
import { shownObserved } from './seal.ts';

/**
 * The change that brings one declared resource about, given what it was found to be. Throws a conflict where an update
 * would have to send what an option keeps from being sent.
 */
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

/** What the lazy parts of a creation are made of. */
interface Absent {
  readonly input: ChangeInput;
  readonly gone: Recorded | undefined;
  /** What was there instead. */
  readonly absent: readonly string[];
}

const CREATION: LazyParts<Absent> = {
  planned: ({ input }) => plannedOf(input),
  precondition: ({ input, absent }) => input.keyring.digest(absent),
  record: ({ input, gone }) =>
    recordOf({ ...input, id: SELF_ID, ...(gone !== undefined && { previous: beforeNew(gone, input.type) }) }),
  before: () => null,
};

function creation(
  input: ChangeInput,
  gone: Recorded | undefined,
  absent: readonly string[],
  { reason, notes = NOTHING }: Extras,
): Change {
  const { type, desired } = input;
  const change = outline(input, {
    action: 'create',
    properties: allProperties(desired),
    carried: NOTHING,
    requests: createRequests(type, desired, input.keyring),
    hazards: hazards(type, desired.variant, 'create'),
    notes,
  });
  if (reason !== undefined) change.reason = reason;
  return lazily(change, { input, gone, absent }, CREATION);
}

/** What the lazy parts of an adoption are made of. */
interface Found {
  readonly input: ChangeInput;
  readonly observed: Observed;
}

const ADOPTION: LazyParts<Found> = {
  planned: ({ input }) => plannedOf(input),
  precondition: ({ input, observed }) => precondition(input, undefined, observed),
  record: ({ input, observed }) => recordOf({ ...input, id: observed.id, observed }),
  before: ({ input, observed }) => shownObserved(input.type, observed, input.desired, undefined),
};

function adoption(input: ChangeInput, observed: Observed, reason: string): Change {
  const { type, desired, keyring } = input;
  const diffs = diff(input, undefined, observed, true);
  const assumed = Object.keys(recordOf({ ...input, id: observed.id }).fingerprints).filter(
    (path) => !diffs.some((found) => found.path === path),
  );
  const notes =
    assumed.length === 0
      ? NOTHING
      : [`assumed, since they cannot be read back: ${assumed.join(', ')} (\`--resend-secrets\` sends them)`];
  const recorded = undefined;
  const { requests, carried, properties } = updateRequests({
    type,
    desired,
    recorded,
    observed,
    diffs,
    keyring,
  });
  const updates = requests.length > 0;
  const change = outline(
    input,
    {
      action: updates ? 'import-update' : 'import',
      properties,
      carried,
      requests,
      hazards: updates ? hazards(type, desired.variant, 'update') : NOTHING,
      notes,
    },
    observed.id,
  );
  change.reason = `adopted: ${reason}`;
  return lazily(change, { input, observed }, ADOPTION);
}

/** What the lazy parts of a change to an object that state knows are made of. */
interface Known extends Omit<Paired, 'kind'> {
  readonly input: ChangeInput;
  readonly diffs: readonly PropertyDiff[];
}

const PAIRED: LazyParts<Known> = {
  planned: ({ input }) => plannedOf(input),
  precondition: ({ input, recorded, observed }) => precondition(input, recorded, observed),
  record: ({ input, recorded, diffs }) =>
    recordOf({ ...input, id: recorded.id, previous: recorded, properties: diffs }),
  before: ({ input, recorded, observed }) => shownObserved(input.type, observed, input.desired, recorded),
};

function paired(input: ChangeInput, match: Paired): Change {
  const { type, desired, keyring, previousAddress } = input;
  const { recorded, observed } = match;
  const diffs = diff(input, recorded, observed, false);
  const why = replaceReason(input, recorded, diffs);
  if (why !== undefined) return replacement(input, match, diffs, why);
  const { requests, carried, properties } = updateRequests({
    type,
    desired,
    recorded,
    observed,
    diffs,
    keyring,
  });
  const updates = requests.length > 0;
  const change = outline(
    input,
    {
      action: updates ? 'update' : previousAddress === undefined ? 'no-op' : 'move',
      properties,
      carried,
      requests,
      hazards: updates ? hazards(type, desired.variant, 'update') : NOTHING,
      notes: NOTHING,
    },
    recorded.id,
  );
  if (change.action === 'move') change.reason = `renamed from ${previousAddress ?? ''}`;
  return lazily(change, { input, recorded, observed, diffs }, PAIRED);
}

function diff(
  { type, desired, keyring, resend }: ChangeInput,
  recorded: Recorded | undefined,
  observed: Observed,
  adopting: boolean,
): PropertyDiff[] {
  return diffProperties({ type, desired, recorded, observed, keyring, adopting, resend });
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
