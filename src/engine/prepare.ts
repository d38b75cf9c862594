import { recordAt } from '../core/record-at.ts';
import type { Connection, Desired, Recorded } from '../core/model.ts';
import { leftAt, originMoved } from '../core/other-place.ts';
import { planChanges, type PlanInput, type PlannedChanges } from '../core/plan.ts';
import { recordsOf } from '../core/records-of.ts';
import { recover, type NamedId, type Recovery } from '../core/recovery.ts';
import type { Stack } from '../core/result.ts';
import {
  keyOfRecorded,
  scopeKey,
  scopeOfDeposed,
  scopeOfDesired,
  scopeOfRecorded,
  type Scope,
} from '../core/scope.ts';
import { selectedOf, selector } from '../core/select.ts';
import type { IntentEntry, StateSnapshot } from '../core/store.ts';
import type { World } from '../core/world.ts';
import { connectAll, type RequestCounter } from './connect-all.ts';
import type { EngineContext } from './context.ts';
import { observe, type SeenEntity, type WantedScope } from './observe.ts';
import { openProblems } from './open-problems.ts';
import { tellOthers } from './tell-others.ts';
import { refuseUnmatched, refuseUnmatchedWishes } from './refuse-unmatched.ts';
import { withTwinNotes } from './twin-notes.ts';
import { worldFromState } from './unrefreshed.ts';

/** What the reading stages found; everything later works on this. */
export interface Prepared {
  readonly snapshot: StateSnapshot;
  readonly connections: ReadonlyMap<string, Connection>;
  /** Declared resources this run is about. */
  readonly desired: readonly Desired[];
  readonly world: World;
  readonly recovery: Recovery;
  readonly planned: PlannedChanges;
  /** Requests sent through the connections so far; goes on counting. */
  readonly counter: RequestCounter;
}

/** How one look differs from that of a plan. */
export interface Look {
  /** Addresses the run itself has chosen, in place of what the user named; empty = all. */
  readonly chosen?: readonly string[];
  /** What is declared, where the stack at hand leaves it out. */
  readonly declared?: Stack['desired'];
  readonly seen?: SeenEntity;
}

/** Reads state, lists what is live, resolves what an interrupted run left open and plans; writes nothing. */
export async function prepare(stack: Stack, context: EngineContext, look: Look = {}): Promise<Prepared> {
  const { chosen, seen, declared = stack.desired } = look;
  const snapshot = await context.store.read();
  const { resources } = snapshot.document;
  if (!snapshot.exists) await tellOthers(stack, context);
  if (chosen === undefined) refuseUnmatched(context.options, { declared, snapshot });
  const selection = chosen === undefined ? context.options : { targets: chosen, excludes: [] };
  const selected = selector(selection, stack.desired, resources);
  const desired = stack.desired.filter(({ address }) => selected(address));
  if (chosen === undefined) refuseUnmatchedWishes(context.options, desired, context.types);
  const kept = selectedOf(resources, selected);
  const counter: RequestCounter = { reads: 0, writes: 0 };
  const connections = await connectAll(desired, kept, snapshot.dangling, context, counter);
  checkOrigins(kept, snapshot.dangling, connections);
  const wanted = wantedScopes(desired, kept, snapshot.dangling, connections);
  const world = context.options.refresh
    ? await observe(wanted, connections, { ...context, ...(seen !== undefined && { seen }) })
    : await worldFromState(wanted, desired, snapshot, connections, context);
  const recovery = recover({
    ...snapshot,
    recorded: resources,
    world,
    types: context.types,
    keyring: context.keyring,
    run: 'recovery',
    named: namedIds(desired, connections),
    now: context.firstLookAt ?? context.clock.now(),
  });
  const planned = planChanges({
    desired,
    recorded: recovery.recorded,
    world,
    types: context.types,
    connections,
    keyring: context.keyring,
    adopt: stack.policy.adopt ?? (snapshot.exists ? 'ifMatching' : 'always'),
    replace: context.options.replace,
    resendSecrets: context.options.resendSecrets,
    settling: new Map([...recovery.settling, ...recovery.ambiguous]),
    untouched: (address) => !selected(address),
    noDelete: context.options.noDelete,
    ...acceptedIn(stack, context),
  });
  const problems = openProblems(planned.problems, {
    snapshot,
    desired: stack.desired,
    world,
    recovery,
    selected,
  });
  const changes = withTwinNotes(planned, { world, types: context.types, keyring: context.keyring });
  const told = { ...planned, changes, problems };
  return { snapshot, connections, desired, world, recovery, planned: told, counter };
}

function namedIds(
  desired: readonly Desired[],
  connections: ReadonlyMap<string, Connection>,
): ReadonlyMap<string, NamedId> {
  return new Map(
    desired.flatMap((resource): [string, NamedId][] => {
      const { address, provider, type, scope, options } = resource;
      if (options.import === undefined) return [];
      const key = scopeKey(connections.get(provider)?.origin ?? '', type, scope);
      return [[address, { scope: key, id: options.import }]];
    }),
  );
}

function acceptedIn({ accepted = [] }: Stack, { clock }: EngineContext): Pick<PlanInput, 'accepted'> {
  if (accepted.length === 0) return {};
  return { accepted: { byAddress: Map.groupBy(accepted, ({ address }) => address), now: clock.now() } };
}

/** An id means nothing at another server: a changed base URL would look like "everything is gone". */
function checkOrigins(
  recorded: Readonly<Record<string, Recorded>>,
  dangling: readonly IntentEntry[],
  connections: ReadonlyMap<string, Connection>,
): void {
  for (const [address, { provider, origin }] of recordsOf(recorded)) {
    const now = connections.get(provider)?.origin;
    if (now === undefined || now === origin) continue;
    throw originMoved(address, { provider, origin }, { provider, origin: now });
  }
  for (const { address, provider, origin } of dangling) {
    const now = connections.get(provider)?.origin;
    if (now !== undefined && now !== origin) throw leftAt(address, { provider, origin }, now);
  }
}

function wantedScopes(
  desired: readonly Desired[],
  recorded: Readonly<Record<string, Recorded>>,
  dangling: readonly IntentEntry[],
  connections: ReadonlyMap<string, Connection>,
): WantedScope[] {
  const wanted = new Map<string, { scope: Scope; expected: Set<string> }>();
  const want = (scope: Scope): Set<string> => {
    let entry = wanted.get(scope.key);
    if (entry === undefined) wanted.set(scope.key, (entry = { scope, expected: new Set() }));
    return entry.expected;
  };
  for (const resource of desired) {
    const origin = connections.get(resource.provider)?.origin ?? '';
    const known = wanted.get(scopeKey(origin, resource.type, resource.scope))?.expected;
    const expected = known ?? want(scopeOfDesired(resource, origin));
    const named = resource.options.import;
    if (named !== undefined && recordAt(recorded, resource.address) === undefined) expected.add(named);
  }
  for (const [, record] of recordsOf(recorded)) {
    const expected = wanted.get(keyOfRecorded(record))?.expected ?? want(scopeOfRecorded(record));
    expected.add(record.id);
    for (const deposed of record.deposed) want(scopeOfDeposed(record, deposed)).add(deposed.id);
  }
  for (const { provider, origin, type, scope, id } of dangling) {
    const expected = want({ key: scopeKey(origin, type, scope), provider, origin, type, values: scope });
    if (id !== undefined) expected.add(id);
  }
  return [...wanted.values()];
}
