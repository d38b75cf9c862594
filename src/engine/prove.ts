import { equal, type JsonObject } from '../core/json.ts';
import type { Change, Connection, Recorded } from '../core/model.ts';
import { planChanges } from '../core/plan.ts';
import { witnessOf } from '../core/record.ts';
import { SETTLE_WINDOW_MS } from '../core/recovery.ts';
import { comparedOnly } from '../core/resend.ts';
import type { ApplyResult } from '../core/result.ts';
import { scopeKey, scopeOfRecorded } from '../core/scope.ts';
import type { World } from '../core/world.ts';
import type { EngineContext } from './context.ts';
import type { Executed } from './execute.ts';
import type { JournalWriter } from './journal.ts';
import type { KnownValues } from './known-values.ts';
import { observe, type WantedScope } from './observe.ts';
import { pause } from './pause.ts';
import { pool } from './pool.ts';

const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 4_000;

export interface ProofInput {
  readonly executed: readonly Executed[];
  /** What references stand for by now: what they name may live in a scope of its own. */
  readonly known: KnownValues;
  readonly connections: ReadonlyMap<string, Connection>;
  readonly journal: JournalWriter;
  readonly context: EngineContext;
}

type Unsettled = ApplyResult['unsettled'];

/** One scope that was written to, and what was done there. */
interface Touched extends WantedScope {
  readonly expected: Set<string>;
  readonly done: Executed[];
}

/**
 * Lists every touched scope once more and plans again: nothing may be left to do. Scope by scope, so that a large run
 * need not remember all that is live, and one late vendor does not make the others be asked again.
 */
export async function prove(input: ProofInput): Promise<Unsettled> {
  const left = await pool(touchedScopes(input), input.context.options.parallelism, (scope) =>
    proveScope(input, scope),
  );
  return left.flat();
}

/**
 * A vendor that shows writes late is asked again until the settle window is over, or the user wants the run to end;
 * what still differs then is named, property by property.
 */
async function proveScope(input: ProofInput, touched: Touched): Promise<Unsettled> {
  const { context, connections } = input;
  const { clock } = context;
  const window = context.types(touched.scope.type)?.settleWindowMs ?? SETTLE_WINDOW_MS;
  const deadline = clock.now() + window;
  for (let wait = FIRST_PAUSE_MS; ; wait = Math.min(wait * 2, LAST_PAUSE_MS)) {
    const world = await observe([touched], connections, context);
    const unsettled = remaining(input, touched.done, world);
    const left = deadline - clock.now();
    if (unsettled.length === 0 || left <= 0 || context.signal?.aborted === true) {
      noteWitnesses(input, touched.done, world);
      return unsettled;
    }
    await pause(Math.min(wait, left), context);
  }
}

function touchedScopes({ executed, connections, journal }: ProofInput): readonly Touched[] {
  const touched = new Map<string, Touched>();
  for (const one of executed) {
    const { change, outcome } = one;
    if (outcome !== 'done' || change.requests.length === 0) continue;
    const { provider, type, scope: values } = change;
    const origin = connections.get(provider)?.origin ?? '';
    const key = scopeKey(origin, type, values);
    const scope = { key, provider, origin, type, values };
    const entry = touched.get(key) ?? { scope, expected: new Set<string>(), done: [] };
    const record = journal.resource(change.address);
    if (record !== undefined && scopeOfRecorded(record).key === key) entry.expected.add(record.id);
    entry.done.push(one);
    touched.set(key, entry);
  }
  return [...touched.values()];
}

function remaining(
  { known, connections, journal, context }: ProofInput,
  done: readonly Executed[],
  world: World,
): Unsettled {
  const kept = done
    .filter(({ change }) => change.action !== 'delete')
    .flatMap(({ change }) => known.desired(change.address) ?? []);
  const recorded = Object.create(null) as Record<string, Recorded>;
  for (const { address } of kept) {
    const record = journal.resource(address);
    if (record !== undefined)
      recorded[address] = record.deposed.length > 0 ? { ...record, deposed: [] } : record;
  }
  const { changes, problems } = planChanges({
    desired: kept.map((resource) =>
      comparedOnly(resource.dependencies.length > 0 ? { ...resource, dependencies: [] } : resource),
    ),
    recorded,
    world,
    types: context.types,
    connections,
    keyring: context.keyring,
    adopt: 'never',
    replace: [],
    resendSecrets: [],
    settling: new Map(),
    untouched: () => true,
  });
  return [
    ...changes.filter(({ requests }) => requests.length > 0).map(leftOf),
    ...problems.map(({ address }) => ({ address, paths: ['(cannot be read back)'] })),
    ...done.flatMap((executed) => carriedAway(executed, world, journal)),
    ...done.flatMap((executed) => stillThere(executed, world, connections)),
  ];
}

function leftOf({ address, action, properties }: Change): Unsettled[number] {
  const paths = properties.filter(({ sent }) => sent).map(({ path }) => path);
  return { address, paths: action === 'create' ? ['(not listed)'] : paths };
}

/** Properties sent unchanged must still have the value they had. */
function carriedAway({ change }: Executed, world: World, journal: JournalWriter): Unsettled {
  const record = journal.resource(change.address);
  const before = change.carried.length === 0 ? null : change.before;
  if (record === undefined || before === null) return [];
  const live = world.get(scopeOfRecorded(record).key)?.objects.get(record.id)?.properties;
  const moved = change.carried.filter(
    (path) =>
      live?.[path] !== undefined &&
      before[path] !== undefined &&
      !isMeantToDiffer(change, path, before) &&
      !equal(live[path], before[path]),
  );
  return moved.length === 0 ? [] : [{ address: change.address, paths: moved }];
}

/** Sent otherwise than it was seen (a secret's placeholder, another spelling), or written by a request of its own. */
function isMeantToDiffer(change: Change, path: string, before: JsonObject): boolean {
  const body = change.requests.find(({ step }) => step === 'update' || step === 'create')?.body;
  const planned =
    typeof body === 'object' && body !== null && !Array.isArray(body)
      ? (body as Record<string, unknown>)[path]
      : undefined;
  const written = change.requests.some(({ field }) => field === path);
  return written || !equal(planned as never, before[path]);
}

/** Deleted objects must not be listed; one the vendor is still taking down was reported already. */
function stillThere(
  { change, notes }: Executed,
  world: World,
  connections: ReadonlyMap<string, Connection>,
): Unsettled {
  if (change.action !== 'delete' || change.id === undefined || notes.length > 0) return [];
  const key = scopeKey(connections.get(change.provider)?.origin ?? '', change.type, change.scope);
  return world.get(key)?.objects.has(change.id) === true
    ? [{ address: change.address, paths: ['(still listed after its delete)'] }]
    : [];
}

/** Takes in the vendor's time of change as it is after our writes: what moves from now on was not us. */
function noteWitnesses({ journal, context }: ProofInput, done: readonly Executed[], world: World): void {
  for (const { change } of done) {
    const record = journal.resource(change.address);
    const observed = record && world.get(scopeOfRecorded(record).key)?.objects.get(record.id);
    const type = context.types(change.type);
    if (record === undefined || observed === undefined || type === undefined) continue;
    const { witness } = witnessOf(type, observed, undefined, context.keyring);
    if (witness !== undefined) journal.note(change.address, { ...record, witness });
  }
}
