import {
  hazards,
  outline,
  plannedOf,
  precondition,
  publicChange,
  type ChangeInput,
  type Paired,
} from './change-parts.ts';
import { diffProperties, type PropertyDiff } from './diff.ts';
import { lazily } from './lazy.ts';
import type { Match } from './match.ts';
import type { Action, Change, Desired, Observed, PropertyChange, Recorded } from './model.ts';
import { hasSecret, shown } from './placeholder.ts';
import { beforeNew, recordOf, SELF_ID } from './record.ts';
import { replacement, replaceReason } from './replacement.ts';
import { createRequests, updateRequests } from './requests.ts';
import { shownObserved } from './seal.ts';

/** The change that brings one declared resource about, given what it was found to be. */
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

function creation(
  input: ChangeInput,
  gone: Recorded | undefined,
  absent: readonly string[],
  extras: Extras,
): Change {
  const { type, desired } = input;
  return lazily(
    {
      ...outline(input),
      action: 'create' as const,
      properties: allProperties(desired),
      requests: createRequests(type, desired, input.keyring),
      hazards: hazards(type, desired.variant, 'create'),
      notes: [],
      ...extras,
      before: null,
    },
    {
      planned: plannedOf(input),
      precondition: () => input.keyring.digest(absent),
      record: () =>
        recordOf({
          ...input,
          id: SELF_ID,
          ...(gone !== undefined && { previous: beforeNew(gone) }),
        }),
    },
  );
}

function adoption(input: ChangeInput, observed: Observed, reason: string): Change {
  const diffs = diff(input, undefined, observed, true);
  const assumed = Object.keys(recordOf({ ...input, id: observed.id }).fingerprints).filter(
    (path) => !diffs.some((found) => found.path === path),
  );
  const notes =
    assumed.length === 0
      ? []
      : [`assumed, since they cannot be read back: ${assumed.join(', ')} (\`--resend-secrets\` sends them)`];
  const updated = alteration(input, observed, diffs);
  return lazily(
    {
      ...outline(input),
      ...updated,
      action: updated.requests.length === 0 ? ('import' as const) : ('import-update' as const),
      id: observed.id,
      reason: `adopted: ${reason}`,
      notes,
      hazards: updated.requests.length === 0 ? [] : hazards(input.type, input.desired.variant, 'update'),
    },
    {
      planned: plannedOf(input),
      precondition: () => precondition(input, undefined, observed),
      record: () => recordOf({ ...input, id: observed.id, observed }),
      before: () => shownObserved(input.type, observed, input.desired, undefined),
    },
  );
}

function paired(input: ChangeInput, { recorded, observed }: Paired): Change {
  const { type, desired } = input;
  const diffs = diff(input, recorded, observed, false);
  const why = replaceReason(input, recorded, diffs);
  if (why !== undefined) return replacement(input, { kind: 'paired', recorded, observed }, diffs, why);
  const altered = alteration(input, observed, diffs);
  const action: Action =
    altered.requests.length > 0 ? 'update' : input.previousAddress === undefined ? 'no-op' : 'move';
  return lazily(
    {
      ...outline(input),
      ...altered,
      action,
      id: recorded.id,
      ...(action === 'move' && { reason: `renamed from ${input.previousAddress ?? ''}` }),
      hazards: action === 'update' ? hazards(type, desired.variant, 'update') : [],
      notes: [],
    },
    {
      planned: plannedOf(input),
      precondition: () => precondition(input, recorded, observed),
      record: () => recordOf({ ...input, id: recorded.id, previous: recorded }),
      before: () => shownObserved(type, observed, desired, recorded),
    },
  );
}

function diff(
  { type, desired, keyring, resend }: ChangeInput,
  recorded: Recorded | undefined,
  observed: Observed,
  adopting: boolean,
): PropertyDiff[] {
  return diffProperties({ type, desired, recorded, observed, keyring, adopting, resend });
}

function alteration(
  { type, desired, keyring }: ChangeInput,
  observed: Observed,
  diffs: readonly PropertyDiff[],
): Pick<Change, 'requests' | 'carried' | 'properties'> {
  const { requests, carried } = updateRequests(type, desired, observed, diffs, keyring);
  return { requests, carried, properties: diffs.map(publicChange) };
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
