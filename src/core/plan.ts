import { recordAt } from './record-at.ts';
import type { ChangeInput } from './change-parts.ts';
import type { ResourceType } from './define.ts';
import { HoldfastError } from './errors.ts';
import { KnownResource, KnownResources } from './known-resource.ts';
import { matchResource, type Match } from './match.ts';
import type { Change, Connection, Desired, Recorded, TypeLookup } from './model.ts';
import { sorted } from './order.ts';
import {
  acceptedDesired,
  acceptedHere,
  tellAccepted,
  type AcceptedHere,
  type Accepts,
} from './plan-accepted.ts';
import { changeFor } from './plan-change.ts';
import { possibleChanges, type Possible } from './plan-possible.ts';
import { Patterns } from './patterns.ts';
import type { Keyring } from './placeholder.ts';
import { removals } from './removal.ts';
import { renamedFrom } from './renamed.ts';
import { resendOf } from './resend.ts';
import { resolveDesired, valueAt } from './resolve.ts';
import type { Problem } from './result.ts';
import { scopeOfDesired, scopeOfRecorded } from './scope.ts';
import { seal } from './seal.ts';
import type { Reference, Value } from './value.ts';
import { CandidateIndex, ownersOf, type Owners, type World } from './world.ts';

export interface PlanInput {
  readonly desired: readonly Desired[];
  readonly recorded: Readonly<Record<string, Recorded>>;
  readonly world: World;
  readonly types: TypeLookup;
  /** Only the origin is looked at. */
  readonly connections: ReadonlyMap<string, Pick<Connection, 'origin'>>;
  readonly keyring: Keyring;
  /** What a resource without `options.adopt` does. */
  readonly adopt: 'always' | 'ifMatching' | 'never';
  /** Patterns of what is to be replaced whatever the difference. */
  readonly replace: readonly string[];
  readonly resendSecrets: true | readonly string[];
  /** Addresses an earlier run may still be creating; nothing is sent for them. */
  readonly settling: ReadonlyMap<string, string>;
  /** Who owns which live id, where that is known beyond what is recorded here. */
  readonly owners?: Owners;
  /** Recorded addresses this run leaves alone (not targeted). */
  readonly untouched: (address: string) => boolean;
  readonly accepted?: Accepts;
  /** Deletes and replacements are left out. */
  readonly noDelete?: boolean;
}

export interface PlannedChanges extends Possible {
  readonly problems: readonly Problem[];
  /** Those of the problems that keep changes from being sent, though all that lives is known. */
  readonly unsendable: readonly Problem[];
  /** What each declared resource was found to be. */
  readonly matches: ReadonlyMap<string, Match>;
  /** Declared resources with every reference resolved that is known now. */
  readonly resolved: ReadonlyMap<string, Desired>;
  /** Where accepts hold: which, and the resource as it is declared without them. */
  readonly accepted: ReadonlyMap<string, AcceptedHere>;
  /** What a reference to a resource sees: its values (secret ones sealed), and its id unless that will change. */
  readonly known: KnownResources;
  /** Who owns which live id, by state. */
  readonly owners: Owners;
}

/** State of one planning run: what is known so far, in dependency order. */
interface Planning extends Omit<PlanInput, 'accepted'> {
  readonly accepts: PlanInput['accepted'];
  readonly accepted: Map<string, AcceptedHere>;
  readonly candidates: CandidateIndex;
  readonly forced: Patterns;
  /** Some scope could not be listed. */
  readonly unlisted: boolean;
  readonly aliases: ReadonlyMap<string, string>;
  readonly changes: Change[];
  readonly problems: Problem[];
  readonly matches: Map<string, Match>;
  readonly resolved: Map<string, Desired>;
  readonly known: KnownResources;
  /** Addresses of which the object that lives now is not to stay; with `noDelete` it does. */
  readonly replaced: Set<string>;
  readonly claims: Map<string, string>;
  /** Failures already reported: a scope that cannot be listed is one problem, a refused credential one a provider. */
  readonly reported: Set<string>;
  /** Addresses that cannot be planned for a reason already reported. */
  readonly failed: Set<string>;
}

/** Turns declared, recorded and observed into the changes that make them one. Pure; throws nothing but bugs. */
export function planChanges(input: PlanInput): PlannedChanges {
  const owners = input.owners ?? ownersOf(input.recorded);
  const planning: Planning = {
    ...input,
    accepts: input.accepted,
    accepted: new Map(),
    candidates: new CandidateIndex(input.world, owners, input.types, input.keyring),
    forced: new Patterns(input.replace),
    unlisted: [...input.world.values()].some(({ failure }) => failure !== undefined),
    aliases: renamedFrom(input.desired, input.recorded),
    changes: [],
    problems: [],
    matches: new Map(),
    resolved: new Map(),
    known: new KnownResources((address) => knownOf(planning, address)),
    replaced: new Set(),
    claims: new Map(),
    reported: new Set(),
    failed: new Set(),
  };
  planDeclared(planning);
  const { changes, problems, matches, resolved, accepted, known } = planning;
  const renamed = new Map([...planning.aliases].map(([address, former]) => [former, address]));
  const left = { ...input, declared: (address: string) => matches.has(address) };
  const removed = removals(left, (former) => renamed.get(former));
  changes.push(...removed.changes);
  for (const { address, provider, error } of removed.blocked) report(planning, { address, provider }, error);
  const before = problems.length;
  const tell = (change: Change, error: HoldfastError): void => report(planning, change, error);
  const possible = possibleChanges(changes, { ...planning, report: tell });
  return {
    ...possible,
    problems,
    unsendable: problems.slice(before),
    matches,
    resolved,
    accepted,
    known,
    owners,
  };
}

/** Each declared resource, after those it needs. */
function planDeclared(planning: Planning): void {
  const nodes = planning.desired.map((desired) => ({
    address: desired.address,
    after: desired.dependencies,
    desired,
  }));
  for (const { desired } of sorted(nodes)) planOne(planning, desired);
}

function planOne(planning: Planning, declared: Desired): void {
  const type = planning.types(declared.type);
  if (type === undefined) throw new TypeError(`no table for ${declared.type}`);
  const asDeclared = resolved(planning, type, declared);
  planning.resolved.set(asDeclared.address, asDeclared);
  const previous = planning.aliases.get(asDeclared.address);
  const recorded = recordAt(planning.recorded, previous ?? asDeclared.address);
  const origin = planning.connections.get(asDeclared.provider)?.origin ?? '';
  const match =
    blocked(planning, asDeclared, recorded, origin) ??
    settled(planning, asDeclared) ??
    matchOne(planning, type, asDeclared, recorded, origin);
  planning.matches.set(asDeclared.address, match);
  if (match.kind === 'problem') {
    report(planning, asDeclared, match.error);
    return;
  }
  const { keyring } = planning;
  const here = acceptedHere(planning.accepts, { type, desired: asDeclared, keyring }, match);
  const desired = acceptedDesired(here, type, asDeclared, match, keyring);
  if (here !== undefined) planning.accepted.set(desired.address, here);
  if (desired !== asDeclared) planning.resolved.set(desired.address, desired);
  const change = plannedChange(
    planning,
    {
      type,
      desired,
      origin,
      keyring,
      previousAddress: previous,
      forceReplace: planning.forced.means(desired.address),
      resend: resendOf(planning.resendSecrets, desired.address),
    },
    match,
  );
  if (change === undefined) return;
  planning.changes.push(tellAccepted(here, change, match));
  if (change.action === 'replace' || change.action === 'replace-create-first')
    planning.replaced.add(desired.address);
}

/** Undefined where options forbid what the change would need; that is reported. */
function plannedChange(
  planning: Planning,
  input: ChangeInput,
  match: Exclude<Match, { kind: 'problem' }>,
): Change | undefined {
  try {
    return changeFor(input, match);
  } catch (error) {
    if (!(error instanceof HoldfastError)) throw error;
    report(planning, input.desired, error);
    return undefined;
  }
}

function knownOf(
  { matches, resolved, replaced, noDelete = false, types }: Planning,
  address: string,
): KnownResource | undefined {
  const match = matches.get(address);
  const desired = resolved.get(address);
  const type = types(desired?.type ?? '');
  if (match === undefined || desired === undefined || type === undefined) return undefined;
  const goes = replaced.has(address);
  return new KnownResource(type, desired, goes && !noDelete ? undefined : match, goes && noDelete);
}

/** The scope of a resource, as declared or as recorded, could not be listed. */
function blocked(
  planning: Planning,
  desired: Desired,
  recorded: Recorded | undefined,
  origin: string,
): Match | undefined {
  if (!planning.unlisted) return undefined;
  const keys = [
    scopeOfDesired(desired, origin).key,
    ...(recorded === undefined ? [] : [scopeOfRecorded(recorded).key]),
  ];
  const failure = keys.map((key) => planning.world.get(key)?.failure).find((error) => error !== undefined);
  return failure && { kind: 'problem', error: failure };
}

function report(
  planning: Planning,
  desired: Pick<Desired, 'address' | 'provider' | 'source'>,
  error: HoldfastError,
): void {
  const once = error.code === 'auth' ? desired.provider : error;
  const key = typeof once === 'string' ? once : `${once.code} ${once.message}`;
  if (planning.reported.has(key)) planning.failed.add(desired.address);
  else
    planning.problems.push({
      address: desired.address,
      error,
      ...(desired.source && { source: desired.source }),
    });
  planning.reported.add(key);
}

function resolved(planning: Planning, type: ResourceType, declared: Desired): Desired {
  const resolve = (reference: Reference): Value | undefined => {
    const target = planning.known.get(reference.address);
    return reference.path === 'id' ? target?.id : target && valueAt(target.values, reference.path);
  };
  return seal(type, resolveDesired(declared, resolve));
}

function settled(planning: Planning, desired: Desired): Match | undefined {
  const note = planning.settling.get(desired.address);
  if (note === undefined) return undefined;
  return {
    kind: 'problem',
    error: new HoldfastError('uncertain', `${desired.address} is settling: ${note}`, {
      advice: 'Run again in a few seconds; nothing is sent for it until then.',
    }),
  };
}

function matchOne(
  planning: Planning,
  type: ResourceType,
  desired: Desired,
  recorded: Recorded | undefined,
  origin: string,
): Match {
  const { world, candidates, keyring } = planning;
  const adopt = desired.options.adopt ?? planning.adopt;
  const match = matchResource({
    type,
    desired,
    recorded,
    world,
    candidates,
    keyring,
    adopt,
    scope: scopeOfDesired(desired, origin),
  });
  if (match.kind !== 'adopt') return match;
  const claimKey = `${scopeOfDesired(desired, origin).key} ${match.observed.id}`;
  const rival = planning.claims.get(claimKey);
  if (rival === undefined) {
    planning.claims.set(claimKey, desired.address);
    return match;
  }
  const error = (address: string): HoldfastError =>
    new HoldfastError(
      'conflict',
      `${address}: live object ${match.observed.id} matches both ${rival} and ${desired.address}`,
      { advice: 'Say which one owns it with `options: { import: ID }`.' },
    );
  planning.problems.push({ address: rival, error: error(rival) });
  return { kind: 'problem', error: error(desired.address) };
}
