import { recordAt } from '../core/record-at.ts';
import type { Json, JsonObject } from '../core/json.ts';
import { driftOfDesired, driftOfRecorded } from '../core/drift.ts';
import { lazily, type Parts } from '../core/lazy.ts';
import type { Match } from '../core/match.ts';
import type { Change } from '../core/model.ts';
import { labelOf } from '../core/natural-key.ts';
import { shown } from '../core/placeholder.ts';
import { resolveValue, valueAt } from '../core/resolve.ts';
import type {
  DriftClass,
  DriftReport,
  Plan,
  Problem,
  ResourceDrift,
  Stack,
  Unmanaged,
} from '../core/result.ts';
import { scopeOfRecorded } from '../core/scope.ts';
import { hasSecret } from '../core/placeholder.ts';
import { SENSITIVE, type Reference, type Value } from '../core/value.ts';
import type { EngineContext } from './context.ts';
import type { Prepared } from './prepare.ts';

/** The digest takes a walk over everything declared. */
const OF_STACK: Parts<Stack, Pick<Plan, 'manifestDigest'>> = {
  manifestDigest: ({ manifestDigest }) => manifestDigest,
};

/** A plan for reports and files. `refusals` (policy, guards) become problems of the whole stack. */
export function presentPlan(
  stack: Stack,
  prepared: Prepared,
  changes: readonly Change[],
  problems: readonly Problem[],
  context: EngineContext,
): Plan {
  const { document } = prepared.snapshot;
  const content = {
    name: stack.name,
    stack: stack.stack,
    lineage: document.lineage,
    serial: document.serial,
    toolVersion: context.toolVersion,
    timestamp: new Date(context.clock.now()).toISOString(),
    changes: sorted(changes),
    drift: driftOf(prepared, context, quietly(prepared)).filter(
      (resource) => resource.class !== 'in-sync' && resource.class !== 'secret-unverifiable',
    ),
    unmanaged: unmanaged(prepared, changes, context),
    problems,
    requests: {
      reads: prepared.counter.reads,
      writes: changes.reduce((sum, { requests }) => sum + requests.length, 0),
    },
    outputs: outputsOf(stack, prepared),
    ...wishesOf(context),
    ...leftOutOf(prepared),
  };
  return lazily(content, stack, OF_STACK);
}

function leftOutOf({ planned: { leftOut } }: Prepared): Pick<Plan, 'leftOut'> {
  return leftOut === 0 ? {} : { leftOut };
}

function wishesOf({ options: { replace, resendSecrets } }: EngineContext): Pick<Plan, 'wishes'> {
  const none = replace.length === 0 && resendSecrets !== true && resendSecrets.length === 0;
  return none ? {} : { wishes: { replace, resendSecrets } };
}

/** The problems that a look has: what keeps changes from being sent is none, since it sends nothing. */
export function problemsOfLook({ planned: { problems, unsendable } }: Prepared): readonly Problem[] {
  return problems.filter((problem) => !unsendable.includes(problem));
}

/** A drift report: every managed resource with its class, and what nobody manages. */
export function presentDrift(
  stack: Stack,
  prepared: Prepared,
  problems: readonly Problem[],
  context: EngineContext,
): DriftReport {
  const resources = driftOf(prepared, context, () => false);
  return {
    name: stack.name,
    stack: stack.stack,
    toolVersion: context.toolVersion,
    timestamp: new Date(context.clock.now()).toISOString(),
    resources,
    unmanaged: unmanaged(prepared, prepared.planned.changes, context),
    problems,
    coverage: coverage(prepared),
    healing: healing(resources, prepared.planned.changes),
    requests: { reads: prepared.counter.reads },
  };
}

/** By address; several of one address stay in their order. */
function sorted(changes: readonly Change[]): Change[] {
  return [...changes].sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0));
}

/** A block that was removed is not put back, so what would delete its object heals nothing. */
function healing(resources: readonly ResourceDrift[], changes: readonly Change[]): readonly Change[] {
  const drifted = new Set(
    resources.filter((resource) => HEALED.includes(resource.class)).map(({ address }) => address),
  );
  return sorted(
    changes.filter(
      ({ address, action, requests }) => drifted.has(address) && action !== 'delete' && requests.length > 0,
    ),
  );
}

/** Classes that say somebody else changed something readable. */
const HEALED: readonly DriftClass[] = ['missing', 'conflict', 'remote-change'];

type Skip = (address: string, match: Match) => boolean;

/** Tells resources of which nothing moved at all: nothing to classify, and most of a large stack. */
function quietly({ planned }: Prepared): Skip {
  const moved = planned.changes.filter(
    ({ action, properties }) => action !== 'no-op' || properties.length > 0,
  );
  const loud = new Set(moved.map(({ address }) => address));
  return (address, match) =>
    match.kind === 'paired' &&
    match.recorded.witness?.updatedAt === match.observed.updatedAt &&
    !loud.has(address);
}

function driftOf(
  { planned, world, recovery }: Prepared,
  context: EngineContext,
  skip: Skip,
): ResourceDrift[] {
  const result: ResourceDrift[] = [];
  for (const [address, match] of planned.matches) {
    if (skip(address, match)) continue;
    const here = planned.accepted.get(address);
    const desired = here?.declared ?? planned.resolved.get(address);
    const type = context.types(desired?.type ?? '');
    if (desired !== undefined && type !== undefined && match.kind !== 'problem')
      result.push(driftOfDesired(type, desired, match, context.keyring, here?.accepts));
  }
  for (const change of planned.changes) {
    const recorded = recordAt(recovery.recorded, change.address);
    const type = context.types(change.type);
    if (
      (change.action !== 'delete' && change.action !== 'forget') ||
      recorded === undefined ||
      type === undefined
    )
      continue;
    const observed = world.get(scopeOfRecorded(recorded).key)?.objects.get(recorded.id);
    result.push(driftOfRecorded(type, change.address, recorded, observed));
  }
  return result.sort((a, b) => (a.address < b.address ? -1 : 1));
}

function unmanaged(
  { world, planned: { owners } }: Prepared,
  changes: readonly Change[],
  context: EngineContext,
): Unmanaged[] {
  const adopted = new Set(
    changes.filter(({ action }) => action === 'import' || action === 'import-update').map(({ id }) => id),
  );
  const result: Unmanaged[] = [];
  for (const [key, { scope, objects }] of world) {
    const type = context.types(scope.type);
    for (const observed of objects.values()) {
      if (type === undefined || owners.get(key)?.has(observed.id) === true || adopted.has(observed.id))
        continue;
      result.push({
        provider: scope.provider,
        type: scope.type,
        variant: observed.variant,
        scope: scope.values,
        id: observed.id,
        label: labelOf(type, observed),
      });
    }
  }
  return result;
}

function coverage({ world, planned: { owners } }: Prepared): DriftReport['coverage'] {
  return [...world].map(([key, { scope, objects }]) => ({
    provider: scope.provider,
    type: scope.type,
    scope: scope.values,
    managed: [...objects.keys()].filter((id) => owners.get(key)?.has(id) === true).length,
    total: objects.size,
  }));
}

/** Outputs as far as they are known; secret ones as placeholders. */
function outputsOf(stack: Stack, { planned, recovery }: Prepared): JsonObject {
  const lookup = (reference: Reference): Value | undefined => {
    const target = planned.known.get(reference.address);
    if (reference.path === 'id') return target?.id ?? recordAt(recovery.recorded, reference.address)?.id;
    return target && valueAt(target.values, reference.path);
  };
  return shownOutputs(stack.outputs, lookup);
}

/** Declared outputs with references resolved by `lookup`. */
export function shownOutputs(
  outputs: Stack['outputs'],
  lookup: (reference: Reference) => Value | undefined,
): JsonObject {
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]): [string, Json] => {
      const resolved = resolveValue(value, lookup);
      return [name, hasSecret(resolved) ? SENSITIVE : shown(resolved)];
    }),
  );
}
