import { adoptionConflict } from './adoption-conflict.ts';
import type { ResourceType } from './define.ts';
import { diffProperties, type PropertyDiff } from './diff.ts';
import { HoldfastError } from './errors.ts';
import type { Desired, Observed, Recorded } from './model.ts';
import { keyOfDesired, labelOf, naturalKeysOf, slotOf } from './natural-key.ts';
import { originMoved, samePlace, typeChanged } from './other-place.ts';
import type { Keyring } from './placeholder.ts';
import { describeScope, keyOfRecorded, scopeOfRecorded, type Scope } from './scope.ts';
import { shellWord } from './shell-word.ts';
import { notRead } from './unread-scope.ts';
import type { CandidateIndex, World } from './world.ts';

/** What a declared resource was found to be. */
export type Match =
  | { readonly kind: 'paired'; readonly recorded: Recorded; readonly observed: Observed }
  | { readonly kind: 'missing'; readonly recorded: Recorded; readonly reason: string }
  | { readonly kind: 'adopt'; readonly observed: Observed; readonly reason: string }
  | { readonly kind: 'new'; readonly notes: readonly string[]; readonly candidates: readonly string[] }
  | { readonly kind: 'problem'; readonly error: HoldfastError };

export interface MatchInput {
  readonly type: ResourceType;
  readonly desired: Desired;
  readonly scope: Scope;
  readonly recorded: Recorded | undefined;
  readonly world: World;
  readonly candidates: CandidateIndex;
  readonly adopt: 'always' | 'ifMatching' | 'never';
  readonly keyring: Keyring;
}

/** Decides identity: the recorded id first, then an id the user names, then the natural key; never a guess. */
export function matchResource(input: MatchInput): Match {
  const { recorded, desired } = input;
  if (recorded !== undefined) return matchRecorded(input, recorded);
  if (desired.options.import !== undefined) return matchImport(input, desired.options.import);
  if (input.adopt === 'never') return unmatched(input, []);
  return matchByKey(input);
}

function matchRecorded(input: MatchInput, recorded: Recorded): Match {
  const { desired, scope } = input;
  if (!samePlace(recorded, scope)) {
    const moved = recorded.type === scope.type;
    const error = moved ? originMoved(desired.address, recorded, scope) : typeChanged(desired, recorded);
    return { kind: 'problem', error };
  }
  const observedScope = input.world.get(keyOfRecorded(recorded));
  const observed = observedScope?.objects.get(recorded.id);
  if (observed?.variant === recorded.variant) return { kind: 'paired', recorded, observed };
  const reason =
    observed === undefined
      ? observedScope?.gone.get(recorded.id)
      : `object ${recorded.id} is now a ${observed.variant}, not the ${recorded.variant} that was recorded`;
  if (reason === undefined)
    return { kind: 'problem', error: notRead(desired.address, scopeOfRecorded(recorded)) };
  const twins = keyMatches(input);
  if (twins.length === 0) return { kind: 'missing', recorded, reason };
  const address = shellWord(desired.address);
  return problem(
    'conflict',
    `${desired.address}: ${reason}, but ${list(input.type, twins)} with the same natural key exists and nobody manages it`,
    {
      advice: `Take it over with \`holdfast state rm ${address}\` followed by \`holdfast import ${address} ${shellWord(twins[0]?.id ?? 'ID')}\`, or delete it at the vendor.`,
    },
  );
}

function matchImport(input: MatchInput, id: string): Match {
  const { desired, scope, type } = input;
  const observed = input.world.get(scope.key)?.objects.get(id);
  if (observed === undefined) {
    return problem(
      'not-found',
      `${desired.address}: options.import names ${id}, which does not exist in ${describeScope(scope)}`,
      {
        advice: 'Check the id and the scope, or remove options.import to create the object.',
      },
    );
  }
  if (observed.variant !== desired.variant) {
    return problem(
      'conflict',
      `${desired.address}: options.import names ${id}, which is a ${observed.variant}, but ${desired.variant} is declared`,
      {
        advice: `Declare ${type.discriminator}: ${observed.variant}, or name another id.`,
      },
    );
  }
  if (input.candidates.isOwned(scope.key, id)) {
    return problem(
      'conflict',
      `${desired.address}: options.import names ${id}, which this stack already manages under another address`,
      {
        advice: 'Move it with `holdfast state mv`, or use `options.aliases`.',
      },
    );
  }
  const error = adoptionConflict(
    { address: desired.address, id, how: 'options.import names', instead: 'name another id' },
    differences(input, observed),
  );
  if (error !== undefined) return { kind: 'problem', error };
  return { kind: 'adopt', observed, reason: `options.import names ${id}` };
}

function keyMatches(input: MatchInput): readonly Observed[] {
  const key = keyOfDesired(input.type, input.desired, input.keyring);
  return key === undefined ? [] : input.candidates.find(input.scope.key, key.alternative, key.text);
}

function matchByKey(input: MatchInput): Match {
  const sameKey = keyMatches(input);
  const equal = sameKey.filter((observed) => isAsDeclared(input, observed));
  const eligible = equal.length > 0 || input.adopt === 'ifMatching' ? equal : sameKey;
  const [only] = eligible;
  if (only === undefined) return unmatched(input, sameKey);
  if (eligible.length > 1) return ambiguous(input, eligible);
  const error = adoptionConflict(
    {
      address: input.desired.address,
      id: only.id,
      how: `the same ${keyNames(input)} has live object`,
      instead:
        'name another id with `options: { import: ID }`, or leave it alone with `options: { adopt: never }`',
    },
    equal.length > 0 ? [] : differences(input, only),
  );
  if (error !== undefined) return { kind: 'problem', error };
  return {
    kind: 'adopt',
    observed: only,
    reason: `same ${keyNames(input)} in ${describeScope(input.scope)}`,
  };
}

function isAsDeclared(input: MatchInput, observed: Observed): boolean {
  return differences(input, observed).length === 0;
}

/** What adopting an object would have to change. */
function differences({ type, desired, keyring }: MatchInput, observed: Observed): PropertyDiff[] {
  return diffProperties({
    type,
    desired,
    recorded: undefined,
    observed,
    keyring,
    adopting: true,
    resend: () => false,
  });
}

/** Nothing to adopt: it will be created, unless its slot is taken by an object nobody manages. */
function unmatched(input: MatchInput, sameKey: readonly Observed[]): Match {
  const { type, desired, scope } = input;
  const slot = slotOf(type, desired.variant);
  const occupants =
    slot === undefined
      ? []
      : input.candidates.unowned(scope.key).filter(({ variant }) => slotOf(type, variant) === slot);
  if (occupants.length > 0) {
    return problem(
      'conflict',
      `${desired.address}: ${describeScope(scope)} already has ${list(type, occupants)}, which nobody manages, and can hold only one`,
      {
        advice: occupiedAdvice(type, desired, occupants),
      },
    );
  }
  const notes = sameKey.map(
    (observed) =>
      `a live object with the same natural key (${labelOf(type, observed)}, id ${observed.id}) differs from what is declared and is left alone; \`options.import: ${observed.id}\` would adopt it`,
  );
  return { kind: 'new', notes, candidates: sameKey.map(({ id }) => id) };
}

/** An object is adopted only as what it is. */
function occupiedAdvice(
  { discriminator }: ResourceType,
  { variant }: Desired,
  [occupant]: readonly Observed[],
): string {
  return occupant?.variant === variant
    ? `Adopt it with \`options: { import: ${occupant.id} }\` or \`options: { adopt: always }\`, or delete it at the vendor.`
    : `Delete it at the vendor, or declare ${discriminator}: ${occupant?.variant ?? ''} to adopt it first; another ${discriminator} then replaces it.`;
}

function ambiguous(input: MatchInput, found: readonly Observed[]): Match {
  return problem(
    'conflict',
    `${input.desired.address}: ${String(found.length)} live objects in ${describeScope(input.scope)} match this declaration: ${list(input.type, found)}`,
    {
      advice: 'Name the right one with `options: { import: ID }`, or delete the others at the vendor.',
    },
  );
}

function list(type: ResourceType, found: readonly Observed[]): string {
  return found.map((observed) => `${labelOf(type, observed)} (id ${observed.id})`).join(', ');
}

function keyNames({ type, desired }: MatchInput): string {
  const parts = naturalKeysOf(type, desired.variant)[0] ?? [];
  const names = parts.map((part) => (typeof part === 'string' ? part : part.field));
  return names.length === 0 ? type.discriminator : names.join(' and ');
}

function problem(code: 'conflict' | 'not-found', message: string, details: { advice: string }): Match {
  return { kind: 'problem', error: new HoldfastError(code, message, details) };
}
