import { HoldfastError } from '../core/errors.ts';
import type { Change, Connection, Desired, Observed, Recorded } from '../core/model.ts';
import { levels } from '../core/order.ts';
import { equal, type Json } from '../core/json.ts';
import type { ChangeOutcome } from '../core/result.ts';
import { withoutObject } from '../core/recovery.ts';
import { scopeKey } from '../core/scope.ts';
import type { IntentEntry, ListingEntry, RecordEntry } from '../core/store.ts';
import type { World } from '../core/world.ts';
import { ChangeRun } from './change-run.ts';
import type { EngineContext } from './context.ts';
import type { JournalWriter } from './journal.ts';
import { KnownValues } from './known-values.ts';
import { listedBefore } from './look-before-create.ts';
import { pool } from './pool.ts';

/** How one change ended. */
export interface Executed {
  readonly change: Change;
  readonly outcome: ChangeOutcome;
  readonly id?: string;
  readonly error?: HoldfastError;
  readonly notes: readonly string[];
}

export interface Execution {
  readonly changes: readonly Change[];
  /** Addresses that nothing is planned for because of a problem. */
  readonly unplanned: ReadonlySet<string>;
  /** Declared resources by address, references resolved as far as the plan could. */
  readonly desired: ReadonlyMap<string, Desired>;
  readonly world: World;
  readonly connections: ReadonlyMap<string, Connection>;
  readonly journal: JournalWriter;
  readonly context: EngineContext;
}

/** Sends exactly the planned requests, level by level, each intent journalled before it leaves. */
export async function execute(execution: Execution, known: KnownValues): Promise<Executed[]> {
  const { journal } = execution;
  const writing = execution.changes.filter(({ requests }) => requests.length > 0);
  const looked: Execution = { ...execution, world: await listedBefore(execution, writing) };
  await journal.append(recordEntries(execution));
  await journal.append(listings(looked, writing));
  const done = new Done();
  for (const level of levels(writing)) {
    await runLevel(looked, level, known, done);
  }
  await journal.flush();
  return [...recordedOnly(execution), ...done.all()];
}

/** A live object in another scope: one that is replaced may live elsewhere than the object that takes its place. */
function elsewhere(world: World, origin: string, type: string, id: string): Observed | undefined {
  for (const { scope, objects } of world.values()) {
    const found = scope.origin === origin && scope.type === type ? objects.get(id) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the placeholders of an execution's requests stand for. */
export function knownIn({ changes, desired, world, connections, journal, context }: Execution): KnownValues {
  let byAddress: ReadonlyMap<string, Change> | undefined;
  return new KnownValues(desired, context, journal, (address) => {
    byAddress ??= new Map(changes.map((change) => [change.address, change]));
    const change = byAddress.get(address);
    if (change?.id === undefined) return undefined;
    const origin = connections.get(change.provider)?.origin ?? '';
    const here = world.get(scopeKey(origin, change.type, change.scope))?.objects.get(change.id);
    return here ?? elsewhere(world, origin, change.type, change.id);
  });
}

/** What needed no request is done with its journal entry. */
function recordedOnly({ changes, journal }: Execution): Executed[] {
  return changes
    .filter(({ requests, action }) => requests.length === 0 && action !== 'no-op')
    .map((change): Executed => {
      const id = journal.resource(change.address)?.id;
      return { change, outcome: 'done', notes: [], ...(id !== undefined && { id }) };
    });
}

/** What has ended so far, and whether any of it failed. */
class Done {
  readonly #byAddress = new Map<string, Executed>();
  failed = false;
  add(executed: Executed): void {
    this.#byAddress.set(executed.change.address, executed);
    if (executed.outcome === 'failed' || executed.outcome === 'uncertain') this.failed = true;
  }
  outcome(address: string): ChangeOutcome | undefined {
    return this.#byAddress.get(address)?.outcome;
  }
  all(): Executed[] {
    return [...this.#byAddress.values()];
  }
}

async function runLevel(
  execution: Execution,
  level: readonly Change[],
  known: KnownValues,
  done: Done,
): Promise<void> {
  const { context, journal, connections } = execution;
  const runOf = (change: Change): ChangeRun =>
    new ChangeRun(change, execution, known, requireConnection(connections, change));
  const begun = new Map<Change, IntentEntry>();
  if (context.store.batch === 'level') {
    for (const change of level.filter((each) => refusal(execution, each, done) === undefined))
      begun.set(change, runOf(change).firstIntent());
    await journal.intend([...begun.values()]);
  }
  await pool(level, context.options.parallelism, async (change) => {
    const refused = refusal(execution, change, done);
    const intent = begun.get(change);
    if (refused !== undefined && intent !== undefined) {
      journal.outcome({ intent: intent.intent, result: 'failed', address: intent.address });
    }
    done.add(refused ?? (await runOf(change).run(intent)));
  });
  await journal.flush();
}

/** Why a change is not begun: cancelled, something it needs failed, or an earlier failure stopped the run. */
function refusal({ context, unplanned }: Execution, change: Change, done: Done): Executed | undefined {
  if (context.signal?.aborted === true) return { change, outcome: 'cancelled', notes: [] };
  const broken = change.after.find((address) => {
    const outcome = done.outcome(address);
    return outcome === undefined ? unplanned.has(address) : outcome !== 'done';
  });
  if (broken !== undefined)
    return { change, outcome: 'skipped', notes: [`${broken} has to be done first and was not`] };
  return done.failed && !context.options.continueOnError
    ? { change, outcome: 'skipped', notes: ['an earlier change failed (--continue-on-error goes on)'] }
    : undefined;
}

function requireConnection(connections: ReadonlyMap<string, Connection>, change: Change): Connection {
  const connection = connections.get(change.provider);
  if (connection === undefined) throw new TypeError(`no connection for ${change.provider}`);
  return connection;
}

/** Changes of state that need no request: adoptions, moves, forgotten objects, re-recorded declarations. */
function recordEntries({ changes, journal }: Execution): RecordEntry[] {
  const entries = new Map<string, RecordEntry>();
  const record = (address: string, value: Recorded | null): void => {
    entries.set(address, { kind: 'record', run: journal.run, address, record: value });
  };
  const current = (address: string): Recorded | undefined => {
    const entry = entries.get(address);
    return entry === undefined ? journal.resource(address) : (entry.record ?? undefined);
  };
  for (const change of changes) recordOne(change, current, record);
  return [...entries.values()];
}

function recordOne(
  change: Change,
  current: (address: string) => Recorded | undefined,
  record: (address: string, value: Recorded | null) => void,
): void {
  const { address, previousAddress, deposed } = change;
  const former = previousAddress === undefined ? undefined : current(previousAddress);
  if (previousAddress !== undefined && former !== undefined) {
    record(previousAddress, null);
    record(address, former);
  }
  if (change.requests.length > 0) {
    if (change.action === 'import-update') record(address, adoptedBefore(change));
    return;
  }
  const owner = deposed?.address ?? address;
  const before = current(owner);
  const after = deposed === undefined ? change.record : null;
  if (after === null) forget(before, deposed?.id, (left) => record(owner, left));
  else if (!alike(before, after)) record(address, after);
}

/** An adopted object that still differs: its id is remembered at once, its properties once they are as declared. */
function adoptedBefore({ record }: Change): Recorded | null {
  return record === null ? null : { ...record, applied: {}, fingerprints: {} };
}

/** What is no longer there leaves the entry; an object left behind by a replacement takes it over. */
function forget(
  current: Recorded | undefined,
  id: string | undefined,
  record: (left: Recorded | null) => void,
): void {
  const left = current && withoutObject(current, id ?? current.id);
  if (left !== undefined) record(left);
}

function alike(a: Recorded | undefined, b: Recorded): boolean {
  return a !== undefined && equal(a as unknown as Json, b as unknown as Json);
}

/** What lived in each scope with a create, so that an unfinished one can be told apart later. */
function listings({ world, connections, journal }: Execution, changes: readonly Change[]): ListingEntry[] {
  const keys = new Set(
    changes
      .filter(({ requests }) => requests.some(({ step }) => step === 'create'))
      .map(({ provider, type, scope }) => scopeKey(connections.get(provider)?.origin ?? '', type, scope)),
  );
  return [...keys].map((key) => ({
    kind: 'listing',
    run: journal.run,
    scope: key,
    ids: [...(world.get(key)?.objects.keys() ?? [])],
  }));
}
