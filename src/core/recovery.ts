import { recordAt } from './record-at.ts';
import { same } from './compare.ts';
import type { ResourceType } from './define.ts';
import { fieldsOf } from './fields.ts';
import type { Observed, Recorded, TypeLookup } from './model.ts';
import { naturalKeysOf } from './natural-key.ts';
import { samePlace } from './other-place.ts';
import type { Keyring } from './placeholder.ts';
import { leftBehind, recordOfDeposed, SELF_ID } from './record.ts';
import { scopeKey } from './scope.ts';
import type { IntentEntry, JournalEntry } from './store.ts';
import { CandidateIndex, ownersOf, type World } from './world.ts';

/** How long after a POST of unknown outcome a list may still miss the object, where the table does not say. */
export const SETTLE_WINDOW_MS = 10_000;

/** An id that the user gives an address, and the scope it is of. */
export interface NamedId {
  readonly scope: string;
  readonly id: string;
}

export interface RecoveryInput {
  readonly dangling: readonly IntentEntry[];
  readonly listings: Readonly<Record<string, readonly string[]>>;
  readonly recorded: Readonly<Record<string, Recorded>>;
  readonly world: World;
  readonly types: TypeLookup;
  readonly keyring: Keyring;
  readonly run: string;
  /** Ids that the user names by address: one of several objects that an interrupted create may have made. */
  readonly named?: ReadonlyMap<string, NamedId>;
  /** When the run first looked, by the local clock; a later time of an intent is that of a clock moved back since. */
  readonly now: number;
}

export interface Recovery {
  /** State with every resolvable intent resolved. */
  readonly recorded: Readonly<Record<string, Recorded>>;
  /** What an applying run writes to make that durable. */
  readonly entries: readonly JournalEntry[];
  /** What was found out, for people. */
  readonly findings: readonly { readonly address: string; readonly message: string }[];
  /** Addresses whose create may still appear, with the reason. */
  readonly settling: ReadonlyMap<string, string>;
  /** Addresses whose create may have made any of several live objects, with the reason. */
  readonly ambiguous: ReadonlyMap<string, string>;
  /** When the last settling item can be decided, milliseconds since the epoch. */
  readonly settledAt: number;
}

interface Working extends RecoveryInput {
  readonly state: Record<string, Recorded>;
  readonly entries: JournalEntry[];
  readonly findings: { address: string; message: string }[];
  /** Live objects that nobody owned when recovery began. */
  readonly candidates: CandidateIndex;
  /** Those of them that have turned out to be ours since. */
  readonly taken: Set<Observed>;
  /** Ids that lived in a scope before a run wrote to it, by run and scope. */
  readonly lived: Map<string, ReadonlySet<string>>;
  readonly settling: Map<string, string>;
  readonly ambiguous: Map<string, string>;
  settledAt: number;
}

/** Resolves every intent without an outcome by what is live now; also those nobody declares any more. */
export function recover(input: RecoveryInput): Recovery {
  const { dangling, recorded, world, types, keyring } = input;
  const owners = dangling.length === 0 ? new Map<string, never>() : ownersOf(recorded);
  const working: Working = {
    ...input,
    state: dangling.length === 0 ? recorded : { ...recorded },
    entries: [],
    findings: [],
    candidates: new CandidateIndex(world, owners, types, keyring),
    taken: new Set(),
    lived: new Map(),
    settling: new Map(),
    ambiguous: new Map(),
    settledAt: 0,
  };
  for (const intent of dangling) resolve(working, intent);
  const { state, entries, findings, settling, ambiguous, settledAt } = working;
  return { recorded: state, entries, findings, settling, ambiguous, settledAt };
}

function resolve(working: Working, intent: IntentEntry): void {
  const seen = working.world.get(scopeKey(intent.origin, intent.type, intent.scope));
  if (seen === undefined || (seen.failure !== undefined && seen.failure.code !== 'not-found')) return;
  if (intent.step === 'create') resolveCreate(working, intent);
  else if (intent.step === 'delete') resolveDelete(working, intent);
  else resolveUpdate(working, intent);
}

/** Whether it was carried out shows in the object, but for what cannot be read back: that counts as unknown. */
function resolveUpdate(working: Working, intent: IntentEntry): void {
  const current = recordedHere(working, intent);
  const known = current?.id === intent.id ? (intent.record ?? undefined) : undefined;
  finish(
    working,
    intent,
    known,
    `the interrupted update of ${intent.id ?? ''} is compared with the live object`,
  );
}

function resolveDelete(working: Working, intent: IntentEntry): void {
  const seen = working.world.get(scopeKey(intent.origin, intent.type, intent.scope));
  const id = intent.id ?? '';
  if (seen?.objects.has(id) === true) {
    finish(working, intent, undefined, `object ${id} was not deleted`);
    return;
  }
  finish(working, intent, withoutObject(recordedHere(working, intent), id), `object ${id} was deleted`);
}

/** What is recorded of an intent's address, unless that is an object of another place: its id is none of the intent's. */
function recordedHere({ state }: Working, intent: IntentEntry): Recorded | undefined {
  const current = recordAt(state, intent.address);
  return current !== undefined && samePlace(current, intent) ? current : undefined;
}

/**
 * The entry of an address once one of its objects is gone; null removes it, undefined leaves it. An object left
 * behind by an earlier replacement takes the entry over, so that it cannot be forgotten; its secrets count as unknown.
 */
export function withoutObject(recorded: Recorded | undefined, id: string): Recorded | null | undefined {
  if (recorded === undefined) return undefined;
  if (recorded.id !== id)
    return { ...recorded, deposed: recorded.deposed.filter((object) => object.id !== id) };
  const [heir, ...deposed] = leftBehind(recorded);
  return heir === undefined ? null : { ...recordOfDeposed(recorded, heir), deposed };
}

/** New, unowned objects of the right kind that were not there before the request left; of several, the one that is named. */
function resolveCreate(working: Working, intent: IntentEntry): void {
  const { address } = intent;
  const found = createdBy(working, intent);
  const ours = found.find(({ id }) => isNamed(working, intent, id)) ?? onlyOf(found);
  const current = recordAt(working.state, address);
  if (ours !== undefined && current !== undefined && !samePlace(current, intent)) {
    working.ambiguous.set(
      address,
      `an interrupted create made ${ours.id} at ${intent.origin}, while the ${current.type} ${current.id} at ${current.origin} is recorded`,
    );
  } else if (ours !== undefined) {
    const message = `object ${ours.id} was created by the interrupted run`;
    const record = adopted(intent, ours, current);
    if (record !== undefined) working.taken.add(ours);
    finish(working, intent, record, message);
  } else if (found.length > 1) {
    const ids = found.map(({ id }) => id).join(', ');
    working.ambiguous.set(address, `an interrupted create may have made any of the live objects ${ids}`);
  } else {
    decideAbsence(working, intent);
  }
}

/** The user says that this id of the intent's scope is ours. */
function isNamed({ named }: Working, { address, origin, type, scope }: IntentEntry, id: string): boolean {
  const meant = named?.get(address);
  return meant?.id === id && meant.scope === scopeKey(origin, type, scope);
}

function onlyOf<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function decideAbsence(working: Working, intent: IntentEntry): void {
  const key = scopeKey(intent.origin, intent.type, intent.scope);
  const window = working.types(intent.type)?.settleWindowMs ?? SETTLE_WINDOW_MS;
  const sentAt = Math.min(intent.at, working.now);
  const beganAt = working.world.get(key)?.beganAt ?? 0;
  if (beganAt - sentAt >= window) {
    finish(working, intent, undefined, 'the interrupted create was not carried out');
    return;
  }
  working.settledAt = Math.max(working.settledAt, sentAt + window);
  working.settling.set(intent.address, 'an interrupted create may still appear');
}

function createdBy(working: Working, intent: IntentEntry): Observed[] {
  const type = working.types(intent.type);
  if (type === undefined) return [];
  const before = livedBefore(working, intent);
  const fresh = candidatesFor(working, type, intent).filter(
    (observed) =>
      observed.variant === intent.variant && !before.has(observed.id) && !working.taken.has(observed),
  );
  return fresh.length > 1 || intent.naturalKey === null
    ? fresh.filter((observed) => isAsSent(type, intent, observed))
    : fresh;
}

/** Objects that nobody owned, of the natural key that was sent where there is one. */
function candidatesFor(
  { candidates }: Working,
  table: ResourceType,
  { origin, type, scope, variant, naturalKey }: IntentEntry,
): readonly Observed[] {
  const key = scopeKey(origin, type, scope);
  if (naturalKey === null) return candidates.unowned(key);
  const alternatives = naturalKeysOf(table, variant).map((_, index) => index);
  return [...new Set(alternatives.flatMap((alternative) => candidates.find(key, alternative, naturalKey)))];
}

function livedBefore({ listings, lived }: Working, { run, listing }: IntentEntry): ReadonlySet<string> {
  const key = `${run} ${listing}`;
  let ids = lived.get(key);
  if (ids === undefined) lived.set(key, (ids = new Set(listings[key])));
  return ids;
}

/** The live object shows what the request would have made of it. */
export function isAsSent(type: ResourceType, { record, variant }: IntentEntry, observed: Observed): boolean {
  const fields = fieldsOf(type, variant);
  return Object.entries(record?.applied ?? {}).every(([name, applied]) => {
    const field = fields[name];
    return (
      field === undefined || field.fields !== undefined || same(field, applied, observed.properties[name])
    );
  });
}

/** A create-first replacement leaves the former object behind as deposed. */
function adopted(
  intent: IntentEntry,
  observed: Observed,
  previous: Recorded | undefined,
): Recorded | undefined {
  if (intent.record === null) return undefined;
  const id = intent.record.id === SELF_ID ? observed.id : intent.record.id;
  const behind = intent.deposes === undefined ? [] : [intent.deposes];
  return {
    ...intent.record,
    id,
    deposed: [...(previous === undefined ? [] : leftBehind(previous)), ...behind],
  };
}

function finish(
  working: Working,
  intent: IntentEntry,
  record: Recorded | null | undefined,
  message: string,
): void {
  working.entries.push({
    kind: 'outcome',
    run: working.run,
    intent: intent.intent,
    result: record === undefined ? 'failed' : 'done',
    address: intent.address,
    ...(record !== undefined && { record }),
  });
  if (record === null) Reflect.deleteProperty(working.state, intent.address);
  else if (record !== undefined) working.state[intent.address] = record;
  working.findings.push({ address: intent.address, message });
}
