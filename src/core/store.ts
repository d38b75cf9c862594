import type { Json, JsonObject } from './json.ts';
import type { Deposed, Recorded } from './model.ts';

/** The state document as stored, `schemas/state.schema.json`. */
export interface StateDocument {
  readonly version: 1;
  /** UUID made when the stack's state was first written; another lineage is another history. */
  readonly lineage: string;
  /** Counts up with every stored document. */
  readonly serial: number;
  readonly name: string;
  readonly stack: string;
  readonly tool_version: string;
  /** Which key made the fingerprints; absent until the first one is made. */
  readonly keyId?: string;
  readonly resources: Readonly<Record<string, Recorded>>;
  readonly outputs?: JsonObject;
  /** SHA-256 of the last run's record: the head of the history chain. */
  readonly head?: string;
}

/** Ids that lived in one scope when its list was read; journalled once per run and scope, before any write to the scope. */
export interface ListingEntry {
  readonly kind: 'listing';
  readonly run: string;
  /** `origin type scope` as one canonical text. */
  readonly scope: string;
  readonly ids: readonly string[];
}

/** A write about to be sent. Durable before the request leaves. */
export interface IntentEntry {
  readonly kind: 'intent';
  readonly run: string;
  /** Unique within the journal: `run/number`. */
  readonly intent: string;
  readonly address: string;
  readonly step: 'create' | 'update' | 'delete' | 'extra';
  readonly provider: string;
  readonly origin: string;
  readonly type: string;
  readonly variant: string;
  readonly scope: Readonly<Record<string, string>>;
  /** Scope text of the listing taken before. */
  readonly listing: string;
  /** The object concerned; absent for a create. */
  readonly id?: string;
  /** Natural key of the object to be created (keyed digest where secret), null where the kind has none usable. */
  readonly naturalKey: string | null;
  /** Of the request as planned: secrets stand in it as placeholders with keyed fingerprints. */
  readonly payloadDigest: string;
  /** Milliseconds since the epoch by the local clock; decides nothing but the settle window. */
  readonly at: number;
  /** For the create of a create-first replacement: the object it leaves behind, still to be deleted. */
  readonly deposes?: Deposed;
  /** What state will say once it is done; `{self.id}` where the id is not known yet; null = entry removed. */
  readonly record: Recorded | null;
}

/** How an intent ended. No outcome = dangling. */
export interface OutcomeEntry {
  readonly kind: 'outcome';
  readonly run: string;
  readonly intent: string;
  readonly result: 'done' | 'failed';
  readonly address: string;
  /** The address's entry from now on; null removes it; absent leaves it, unless it came out as foreseen. */
  readonly record?: Recorded | null;
  /** The entry is what the intent's `record` foresaw, with this id. Saves writing the same record twice. */
  readonly foreseen?: Pick<Recorded, 'id'>;
}

/** A change of state without a request: adoption, move, forget, re-recording. */
export interface RecordEntry {
  readonly kind: 'record';
  readonly run: string;
  readonly address: string;
  readonly record: Recorded | null;
}

export type JournalEntry = ListingEntry | IntentEntry | OutcomeEntry | RecordEntry;

export interface LockInfo {
  /** UUID. */
  readonly id: string;
  readonly operation: string;
  /** user@host */
  readonly who: string;
  readonly host: string;
  readonly pid: number;
  readonly version: string;
  /** ISO 8601. */
  readonly created: string;
  readonly path: string;
  /** Distinguishes reboots of one host, so that a pid is not mistaken for another process. */
  readonly boot?: string;
}

/** State as read: the document with the journal folded in, and what the journal leaves open. */
export interface StateSnapshot {
  readonly document: StateDocument;
  /** False when the stack has no state yet (the document is then empty, with a fresh lineage). */
  readonly exists: boolean;
  /** The journal holds entries that no stored document has taken in: their run was killed before its end. */
  readonly unfolded?: boolean;
  /** Intents without an outcome, oldest first. */
  readonly dangling: readonly IntentEntry[];
  /** Listings of the journal, by scope text, of the run each belongs to: key `run scope`. */
  readonly listings: Readonly<Record<string, readonly string[]>>;
}

export interface Lock {
  readonly info: LockInfo;
  release(): Promise<void>;
}

/** One applying run's immutable record; secrets appear as references only. */
export interface RunRecord {
  readonly version: 1;
  readonly serial: number;
  readonly run: string;
  readonly operation: string;
  readonly who: string;
  readonly commit?: string;
  readonly started: string;
  readonly finished: string;
  readonly changes: readonly {
    readonly address: string;
    readonly action: string;
    readonly requests: Json;
    readonly outcome: string;
  }[];
  /** Only a part of what was declared was looked at (targets, or something that could not be planned). */
  readonly partial?: true;
  /** Declared type, scope, options and properties by address, secrets as `{"$secret": …}`. */
  readonly declared: JsonObject;
  /** SHA-256 of the previous run's record; absent for the first. */
  readonly previous?: string;
}

export interface NamedRun {
  readonly name: string;
  readonly record: RunRecord;
}

/** Where a stack's state lives. Throws HoldfastError `locked` (exit 6) or `state`. */
export interface StateStore {
  /** For people, without credentials. */
  readonly description: string;
  /** `level`: appending costs a round trip, so a level's intents are appended in one call. */
  readonly batch: 'operation' | 'level';
  read(): Promise<StateSnapshot>;
  lock(operation: string, timeoutMs: number): Promise<Lock>;
  /** Resolves once all entries are durable. Concurrent calls are committed as one group. Only under the lock. */
  append(entries: readonly JournalEntry[]): Promise<void>;
  /** Stores the document (serial raised by the caller) and empties the journal. Only under the lock. */
  commit(document: StateDocument): Promise<void>;
  writeRun(record: RunRecord): Promise<void>;
  /** Names of the runs' records, oldest first. `undefined` where history is not available. */
  runNames(): Promise<readonly string[] | undefined>;
  /** The records of these names, in their order and few in memory at a time; one that is gone is left out. */
  readRuns(names: readonly string[]): AsyncIterable<NamedRun>;
  /** Other stacks of the same name with state in the same place; absent where finding them costs more than they tell. */
  others?(): Promise<readonly string[]>;
  /** Who holds the lock now, or undefined. */
  lockHolder(): Promise<LockInfo | undefined>;
  /** Removes a lock by its id; throws when another lock is held. */
  forceUnlock(id: string): Promise<void>;
  close(): Promise<void>;
}
