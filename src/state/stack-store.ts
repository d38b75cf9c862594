import { HoldfastError } from '../core/errors.ts';
import type {
  JournalEntry,
  Lock,
  LockInfo,
  NamedRun,
  RunRecord,
  StateDocument,
  StateSnapshot,
  StateStore,
} from '../core/store.ts';
import { acquire, type Waiting } from './acquire.ts';
import type { Place } from './damage.ts';
import { emptyDocument, parseDocument, serialiseDocument } from './document.ts';
import type { Cipher } from './encryption.ts';
import { requireIdentity } from './identity.ts';
import { runDigest } from '../core/run-digest.ts';
import { parseRun, serialiseRun } from './history.ts';
import { CHAIN_START, parseJournal } from './journal.ts';
import { currentEntries } from './journal-base.ts';
import type { Medium, Stored } from './medium.ts';
import { replay } from './replay.ts';
import { Tail, type Position } from './tail.ts';

export interface StackStoreSettings extends Waiting {
  readonly name: string;
  readonly stack: string;
  readonly toolVersion: string;
  /** Describes this process for the lock. */
  readonly describe: () => Pick<LockInfo, 'id' | 'who' | 'host' | 'pid' | 'boot'>;
  readonly cipher?: Cipher | undefined;
  /** Refuses a state whose fingerprints another key made; told undefined where no state names a key yet. */
  readonly checkKey: (keyId: string | undefined) => Promise<void>;
  /** Runs under the lock before anything is written for the first time. */
  readonly beforeFirstWrite: () => Promise<void>;
}

/** A record tells of every resource: a year of them does not fit into memory. */
const READ_TOGETHER = 4;

/** A stack's state over any medium. */
export class StackStore implements StateStore {
  readonly description: string;
  readonly batch: 'operation' | 'level';
  readonly #medium: Medium;
  readonly #settings: StackStoreSettings;
  readonly #empty: StateDocument;
  /** The document that was read last. */
  #read: StateDocument | undefined;
  #lock: LockInfo | undefined;
  #tail: Promise<Tail> | undefined;
  #prepared: Promise<void> | undefined;

  constructor(medium: Medium, settings: StackStoreSettings) {
    this.description = medium.description;
    this.batch = medium.batch;
    this.#medium = medium;
    this.#settings = settings;
    this.#empty = emptyDocument(settings);
  }

  async read(): Promise<StateSnapshot> {
    const { document, entries, position } = await this.#load();
    if (this.#lock !== undefined) this.#tail ??= Promise.resolve(this.#tailAt(position));
    const exists = document !== undefined || entries.length > 0;
    return { exists, unfolded: entries.length > 0, ...replay(document ?? this.#empty, entries) };
  }

  async others(): Promise<readonly string[]> {
    return (await this.#medium.others?.()) ?? [];
  }

  async lock(operation: string, timeoutMs: number): Promise<Lock> {
    const { clock, toolVersion, describe } = this.#settings;
    const created = new Date(clock.now()).toISOString();
    const about = { operation, version: toolVersion, created, path: this.description };
    const info: LockInfo = { ...describe(), ...about };
    await acquire(this.#medium, info, timeoutMs, this.#settings);
    this.#tail = undefined;
    this.#lock = info;
    return { info, release: () => this.#release(info) };
  }

  async append(entries: readonly JournalEntry[]): Promise<void> {
    this.#requireLock('append to the journal');
    if (entries.length === 0) return;
    const tail = await this.#writable();
    await tail.append(entries);
  }

  async commit(document: StateDocument): Promise<void> {
    this.#requireLock('store the state');
    requireIdentity(document, this.#settings, this.description);
    const tail = await this.#writable();
    await tail.idle();
    const { expected } = tail.position;
    if (document.serial <= (expected?.serial ?? 0)) {
      throw new HoldfastError('bug', `the state's serial ${document.serial} was not raised`);
    }
    const text = serialiseDocument(document, this.#settings.cipher, this.#read);
    this.#tail = undefined;
    await this.#medium.replace(text, document, expected);
    const position = { base: document, expected: document, link: CHAIN_START, bytes: 0 };
    this.#tail = Promise.resolve(this.#tailAt(position));
  }

  /** Stores a document in place of one that cannot be read. Only under the lock, only after a copy was kept. */
  async restore(document: StateDocument): Promise<void> {
    this.#requireLock('restore the state');
    requireIdentity(document, this.#settings, this.description);
    this.#tail = undefined;
    await this.#prepare();
    await this.#medium.restore(serialiseDocument(document, this.#settings.cipher), document);
  }

  /** State and journal exactly as stored, for a copy before surgery on something damaged. */
  loadRaw(): Promise<Stored> {
    return this.#medium.load();
  }

  async writeRun(record: RunRecord): Promise<void> {
    await this.#prepare();
    const text = serialiseRun(record, this.#settings.cipher);
    const name = String(record.serial);
    if (await this.#medium.addRun(name, text)) return;
    const digest = runDigest(record);
    for await (const present of this.readRuns([name])) if (runDigest(present.record) === digest) return;
    // A run that died before its state was stored left a record under this serial.
    await this.#medium.addRun(`${name}-${digest.slice(0, 8)}`, text);
  }

  async runNames(): Promise<readonly string[] | undefined> {
    const names = await this.#medium.runNames();
    return names?.toSorted((a, b) => serialOfRun(a) - serialOfRun(b) || (a < b ? -1 : 1));
  }

  async *readRuns(names: readonly string[]): AsyncGenerator<NamedRun> {
    for (let start = 0; start < names.length; start += READ_TOGETHER) {
      const group = names.slice(start, start + READ_TOGETHER);
      const texts = await this.#medium.runs(group);
      for (const [index, name] of group.entries()) {
        const text = texts[index];
        if (text !== undefined)
          yield { name, record: parseRun(text, this.#placeOfRun(name), this.#settings.cipher) };
      }
    }
  }

  lockHolder(): Promise<LockInfo | undefined> {
    return this.#medium.holder();
  }

  async forceUnlock(id: string): Promise<void> {
    if (await this.#medium.forceUnlock(id)) return;
    const holder = await this.#medium.holder();
    const found = holder === undefined ? 'no such lock' : `the lock is ${holder.id}, held by ${holder.who}`;
    throw new HoldfastError('state', `${this.description}: ${found}; nothing was unlocked`, {
      advice: 'Give the id that the lock error named.',
    });
  }

  close(): Promise<void> {
    return this.#medium.close();
  }

  async #load() {
    const { cipher, checkKey } = this.#settings;
    const place = await this.#place();
    const stored = await this.#medium.load();
    const document = stored.state === undefined ? undefined : parseDocument(stored.state, place, { cipher });
    if (document !== undefined) requireIdentity(document, this.#settings, this.description);
    this.#read = document;
    await checkKey(document?.keyId);
    const repair = (document && this.#medium.repairJournal?.()) ?? place.repair;
    const ofJournal = { ...place, repair };
    const journal = parseJournal(stored.journal, ofJournal, { cipher, tears: this.#medium.tears });
    const entries = currentEntries(journal.lines, document, place);
    const kept =
      entries.length === 0 ? { link: CHAIN_START, bytes: 0 } : { link: journal.last, bytes: journal.bytes };
    const position: Position = { base: document ?? this.#empty, expected: document, ...kept };
    return { document, entries, position };
  }

  async #place(): Promise<Place> {
    return { name: this.description, repair: await this.#medium.repair() };
  }

  #placeOfRun(name: string): Place {
    return {
      name: `${this.description}: the run record runs/${name}`,
      repair:
        'The state itself is whole, and applies go on. Restore this record from a backup; once it is moved away, the runs after it are shown.',
    };
  }

  async #writable(): Promise<Tail> {
    this.#tail ??= this.#load().then(({ position }) => this.#tailAt(position));
    const tail = await this.#tail;
    await this.#prepare();
    return tail;
  }

  #prepare(): Promise<void> {
    this.#prepared ??= this.#settings.beforeFirstWrite();
    return this.#prepared;
  }

  #tailAt(position: Position): Tail {
    return new Tail(this.#medium, position, this.#settings.cipher);
  }

  #requireLock(what: string): void {
    if (this.#lock === undefined) throw new HoldfastError('bug', `tried to ${what} without the lock`);
  }

  async #release(info: LockInfo): Promise<void> {
    if (this.#lock?.id !== info.id) return;
    const tail = await this.#tail?.catch(() => undefined);
    await tail?.idle();
    this.#lock = undefined;
    this.#tail = undefined;
    await this.#medium.unlock(info);
  }
}

/** A record's name begins with the serial of the state it belongs to; foreign ones come last. */
function serialOfRun(name: string): number {
  const serial = Number.parseInt(name, 10);
  return Number.isNaN(serial) ? Number.MAX_SAFE_INTEGER : serial;
}
