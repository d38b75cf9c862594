import { canonical, type Json, type JsonObject } from '../core/json.ts';
import type { Change, Desired } from '../core/model.ts';
import type { ApplyResult, Plan, Stack } from '../core/result.ts';
import { runDigest } from '../core/run-digest.ts';
import type { RunRecord, StateDocument } from '../core/store.ts';
import type { EngineContext } from './context.ts';
import type { Executed } from './execute.ts';
import type { JournalWriter } from './journal.ts';
import type { Prepared } from './prepare.ts';
import { shownOutputs } from './present.ts';
import { KnownValues } from './known-values.ts';

/** What writes: the commands of these names. */
export type RunOperation = 'apply' | 'destroy' | 'import' | 'rollback';

export interface Ending {
  readonly stack: Stack;
  readonly prepared: Prepared;
  readonly plan: Plan;
  readonly executed: readonly Executed[];
  readonly unsettled: ApplyResult['unsettled'];
  readonly journal: JournalWriter;
  /** Milliseconds since the epoch. */
  readonly started: number;
  readonly approved: boolean;
  /** What the run is called in the history. */
  readonly operation: RunOperation;
  readonly context: EngineContext;
}

/** Folds the journal into a snapshot, writes the run's record and says how everything ended. A run that wrote nothing stores nothing, unless a killed one left its journal; one that leaves an outcome open keeps its journal instead. */
export async function finish(ending: Ending): Promise<ApplyResult> {
  const { prepared, plan, executed, journal, context } = ending;
  const outputs = finalOutputs(ending);
  const { document } = prepared.snapshot;
  const leftOpen = ending.approved && prepared.snapshot.unfolded === true;
  const store = journal.written || leftOpen || outputsMoved(ending, outputs);
  const closed = store && !journal.hasOpenIntents;
  const serial = closed ? document.serial + 1 : document.serial;
  const head = closed ? await storeRun(ending, serial) : document.head;
  if (closed) await context.store.commit(nextDocument(ending, serial, outputs, head));
  return {
    plan,
    outcomes: executed.map(({ change, outcome, id, error, notes }) => ({
      address: change.address,
      outcome,
      notes,
      ...(id !== undefined && { id }),
      ...(error !== undefined && { error }),
    })),
    unsettled: ending.unsettled,
    requests: { ...prepared.counter },
    serial,
    ...(head !== undefined && { head }),
    outputs,
  };
}

/** Writes the run's record, which is large and wanted nowhere else; gives its digest. */
async function storeRun(ending: Ending, serial: number): Promise<string> {
  const run = runRecord(ending, serial);
  await ending.context.store.writeRun(run);
  return runDigest(run);
}

function nextDocument(
  { prepared, context, journal }: Ending,
  serial: number,
  outputs: JsonObject,
  head: string | undefined,
): StateDocument {
  return {
    ...prepared.snapshot.document,
    serial,
    tool_version: context.toolVersion,
    keyId: context.keyring.keyId,
    resources: journal.resources,
    outputs,
    ...(head !== undefined && { head }),
  };
}

function outputsMoved({ approved, prepared }: Ending, outputs: JsonObject): boolean {
  return approved && canonical(outputs) !== canonical(prepared.snapshot.document.outputs ?? {});
}

function finalOutputs({ stack, prepared, journal, context, plan, approved }: Ending): JsonObject {
  if (!approved) return prepared.snapshot.document.outputs ?? plan.outputs;
  const known = new KnownValues(prepared.planned.resolved, context, journal, () => undefined);
  return shownOutputs(
    stack.outputs,
    (reference) =>
      known.lookup(reference) ?? prepared.planned.known.get(reference.address)?.values[reference.path],
  );
}

function runRecord(ending: Ending, serial: number): RunRecord {
  const { executed, prepared, journal, started, context, operation } = ending;
  const { head } = prepared.snapshot.document;
  const declared = declaredBy(ending);
  return {
    version: 1,
    serial,
    run: journal.run,
    operation,
    who: context.who,
    ...(context.commit !== undefined && { commit: context.commit }),
    started: new Date(started).toISOString(),
    finished: new Date(context.clock.now()).toISOString(),
    changes: executed.map(({ change, outcome }) => ({
      action: change.action,
      address: change.address,
      outcome,
      requests: change.requests as unknown as Json,
    })),
    ...(isPartial(ending, declared) && { partial: true }),
    declared,
    ...(head !== undefined && { previous: head }),
  };
}

function isPartial({ stack }: Ending, declared: JsonObject): boolean {
  return stack.desired.some(({ address }) => !Object.hasOwn(declared, address));
}

function declaredBy({ prepared }: Ending): JsonObject {
  const { changes, resolved } = prepared.planned;
  const declared = Object.create(null) as Record<string, Json>;
  for (const change of changes) {
    const { address, planned } = change;
    if (planned !== null) declared[address] = declaredOf(change, planned, resolved.get(address));
  }
  return declared;
}

function declaredOf({ type, provider, scope }: Change, planned: Json, desired: Desired | undefined): Json {
  const { options = {}, dependencies = [] } = desired ?? {};
  const declared = { properties: planned, provider, scope, type };
  if (dependencies.length === 0 && Object.keys(options).length === 0) return declared;
  return {
    ...(dependencies.length > 0 && { depends_on: dependencies }),
    ...(Object.keys(options).length > 0 && { options: options as JsonObject }),
    ...declared,
  };
}
