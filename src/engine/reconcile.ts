import { policyRefusals, protectRefusals } from '../core/policy.ts';
import { HoldfastError } from '../core/errors.ts';
import type { Change } from '../core/model.ts';
import { recreateRefusals } from '../core/recreate-guard.ts';
import type { ApplyResult, DriftReport, Plan, Problem, Stack } from '../core/result.ts';
import type { Reviewed } from '../core/reviewed.ts';
import { selectedOf, selector } from '../core/select.ts';
import type { Verification } from '../core/define.ts';
import { unknownsIn, unknownsText } from '../core/unknowns.ts';
import type { EngineContext } from './context.ts';
import { execute, knownIn } from './execute.ts';
import { finish, type Ending } from './finish.ts';
import {
  importsAmong,
  importTargets,
  managedAlready,
  managedText,
  namingIds,
  refuseManaged,
} from './imports.ts';
import { JournalWriter } from './journal.ts';
import { prepare, type Look, type Prepared } from './prepare.ts';
import { presentDrift, presentPlan, problemsOfLook } from './present.ts';
import { prove } from './prove.ts';
import { ruled } from './rules.ts';
import { freshOnly } from './stale.ts';
import { waitUntilSettled } from './wait-until-settled.ts';

export type { EngineContext, RunOptions } from './context.ts';
export type { Verification };

/** Asks the user, who sees the plan; false ends the run without a write. */
export type Approve = (plan: Plan) => Promise<boolean>;

/** What `apply` would do. Writes nothing, takes no lock. */
export async function plan(stack: Stack, context: EngineContext): Promise<Plan> {
  const prepared = await prepare(stack, context);
  const { changes, problems } = guarded(stack, prepared, prepared.planned.changes, context);
  return presentPlan(stack, prepared, changes, problems, context);
}

/** Plans under the lock, asks, sends exactly the plan's requests and proves that nothing is left to do. */
export async function apply(
  stack: Stack,
  context: EngineContext,
  approve: Approve,
  operation: 'apply' | 'rollback' = 'apply',
): Promise<ApplyResult> {
  return locked(operation, context, async () => {
    const prepared = await settled(stack, context);
    const { changes, problems } = guarded(stack, prepared, prepared.planned.changes, context);
    const shown = presentPlan(stack, prepared, changes, problems, context);
    return carryOut({ operation, stack, prepared, changes, shown }, context, approve);
  });
}

/**
 * Carries out a saved plan as it was reviewed, or refuses: one stale change refuses all, unless `skipStale`. What shapes
 * a plan is what the saved one was shaped by; of the options only guards and manners count.
 */
export async function applySaved(
  saved: Reviewed,
  stack: Stack,
  { options, ...rest }: EngineContext,
  approve: Approve = atOnce,
): Promise<ApplyResult> {
  const selection = { targets: [], excludes: [], noDelete: (saved.leftOut ?? 0) > 0 };
  const wishes = saved.wishes ?? { replace: [], resendSecrets: [] };
  const context: EngineContext = { ...rest, options: { ...options, ...selection, ...wishes } };
  return locked('apply', context, async () => {
    const targets = saved.changes.map(({ target }) => target);
    const prepared = await settled(stack, context, { chosen: targets });
    const fresh = freshOnly(saved, stack, prepared, context.options.skipStale);
    const { changes, problems } = guarded(stack, prepared, fresh, context);
    const shown = presentPlan(stack, prepared, changes, problems, context);
    return carryOut({ operation: 'apply', stack, prepared, changes, shown }, context, approve);
  });
}

/** Deletes all that the stack's state holds; protected resources refuse the whole run. */
export async function destroy(stack: Stack, context: EngineContext, approve: Approve): Promise<ApplyResult> {
  return locked('destroy', context, async () => {
    const nothing: Stack = { ...stack, desired: [], outputs: {} };
    const prepared = await settled(nothing, context, { declared: stack.desired });
    const changes = prepared.planned.changes.map((change): Change =>
      change.action === 'delete' ? { ...change, reason: 'the whole stack is destroyed' } : change,
    );
    const refusals = protectRefusals({ changes, desired: [], recorded: prepared.recovery.recorded });
    const shown = presentPlan(
      nothing,
      prepared,
      changes,
      [...prepared.planned.problems, ...wholeStack(refusals)],
      context,
    );
    return carryOut({ operation: 'destroy', stack: nothing, prepared, changes, shown }, context, approve);
  });
}

/** Compares last applied, declared and live. Writes nothing, takes no lock. */
export async function drift(stack: Stack, context: EngineContext): Promise<DriftReport> {
  const prepared = await prepare(stack, context);
  return presentDrift(stack, prepared, problemsOfLook(prepared), context);
}

/** Adopts one live object by id for a declared address; nothing is sent to the vendor but reads. */
export function importOne(
  stack: Stack,
  context: EngineContext,
  address: string,
  id: string,
): Promise<ApplyResult> {
  return importMany(stack, context, new Map([[address, id]]));
}

/** Adopts live objects by id for declared addresses: all or none, with one list for each scope and no write. */
export async function importMany(
  stack: Stack,
  context: EngineContext,
  ids: ReadonlyMap<string, string>,
): Promise<ApplyResult> {
  const only: Stack = { ...stack, desired: namingIds(stack.desired, ids) };
  return locked('import', context, async () => {
    const prepared = await settled(only, context, { chosen: importTargets(ids) });
    refuseManaged(prepared.recovery.recorded, ids);
    const managed = managedAlready(prepared.snapshot.document.resources, ids);
    const changes = importsAmong(prepared.planned.changes, ids, managed);
    if (managed.size > 0) context.emit({ type: 'note', message: managedText(managed, ids) });
    const problems = prepared.planned.problems.filter(({ address }) => address === '' || ids.has(address));
    const shown = presentPlan(only, prepared, changes, problems, context);
    return carryOut({ operation: 'import', stack: only, prepared, changes, shown }, context, atOnce);
  });
}

async function locked(
  operation: string,
  context: EngineContext,
  run: () => Promise<ApplyResult>,
): Promise<ApplyResult> {
  const lock = await context.store.lock(operation, context.options.lockTimeoutMs);
  try {
    return await run();
  } finally {
    await lock.release();
  }
}

/** Waits for creates of an interrupted run to show before anything is planned on top of them. */
async function settled(stack: Stack, context: EngineContext, look: Look = {}): Promise<Prepared> {
  const firstLookAt = context.clock.now();
  const prepared = await prepare(stack, { ...context, firstLookAt }, look);
  const waited = await waitUntilSettled(prepared, context);
  return waited ? prepare(stack, { ...context, firstLookAt }, look) : prepared;
}

/** What guards and the user's rules say about changes: notes on them, and what refuses the run. */
function guarded(
  stack: Stack,
  prepared: Prepared,
  planned: readonly Change[],
  context: EngineContext,
): { readonly changes: readonly Change[]; readonly problems: readonly Problem[] } {
  const { changes, refusals } = ruled(stack, planned, context);
  return { changes, problems: [...problemsOf(stack, prepared, changes, context), ...wholeStack(refusals)] };
}

function problemsOf(
  stack: Stack,
  prepared: Prepared,
  changes: readonly Change[],
  context: EngineContext,
): Problem[] {
  const { recorded } = prepared.recovery;
  const selected = selector(context.options, stack.desired, recorded);
  return [
    ...prepared.planned.problems,
    ...wholeStack([
      ...recreateRefusals(selectedOf(recorded, selected), prepared.world, context.options.allowRecreate),
      ...policyRefusals({
        changes,
        desired: stack.desired,
        recorded,
        policy: stack.policy,
        allowDeletes: context.options.allowDeletes,
      }),
    ]),
  ];
}

function wholeStack(errors: readonly HoldfastError[]): Problem[] {
  return errors.map((error) => ({ address: '', error }));
}

interface Writing extends Pick<Ending, 'operation' | 'stack' | 'prepared'> {
  readonly changes: readonly Change[];
  readonly shown: Plan;
}

const atOnce: Approve = () => Promise.resolve(true);

/** The writing half of every run: durable findings, approval, requests, proof, snapshot. */
async function carryOut(
  { operation, stack, prepared, changes, shown }: Writing,
  context: EngineContext,
  approve: Approve,
): Promise<ApplyResult> {
  const started = context.clock.now();
  for (const { address, message } of prepared.recovery.findings)
    context.emit({ type: 'recovered', address, message });
  const refused =
    shown.problems.length > 0 &&
    !(context.options.continueOnError && shown.problems.every(({ address }) => address !== ''));
  if (!refused) refuseUnknown(changes);
  const journal = new JournalWriter(
    context.store,
    context.random(),
    prepared.snapshot.document.resources,
    prepared.snapshot.dangling,
  );
  await journal.append(prepared.recovery.entries);
  const approved = !refused && (await approve(shown));
  if (approved) context.beginWriting?.();
  const { connections, planned } = prepared;
  const { resolved: desired, unplanned } = planned;
  const execution = { changes, unplanned, desired, world: prepared.world };
  const run = { connections, journal, context };
  const known = knownIn({ ...execution, ...run });
  const executed = approved ? await execute({ ...execution, ...run }, known) : [];
  const unsettled = await prove({ executed, known, ...run });
  const ending = { executed, unsettled, journal, started, approved, context };
  return finish({ operation, stack, prepared, plan: shown, ...ending });
}

/** What this run cannot know is never sent in any form, whatever made the plan; nothing else is sent either. */
function refuseUnknown(changes: readonly Change[]): void {
  const unknowns = unknownsIn(changes);
  if (unknowns.length === 0) return;
  throw new HoldfastError('error', `not all values are known in this run: ${unknownsText(unknowns)}`, {
    advice: 'Nothing was sent. Give these values, and run again.',
  });
}
