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
import { HoldfastError } from '../core/errors.ts';
import { Fold } from '../core/fold.ts';

const LOCK: LockInfo = {
  id: '00000000-0000-4000-8000-000000000001',
  operation: 'test',
  who: 'test@memory',
  host: 'memory',
  pid: 1,
  version: '0.0.0',
  created: '2030-01-01T00:00:00.000Z',
  path: 'memory',
};

/** State that lives as long as the object: for tests of the engine and of providers. */
export class MemoryStore implements StateStore {
  readonly description = 'memory';
  readonly batch = 'operation';
  #document: StateDocument = {
    version: 1,
    lineage: '00000000-0000-4000-8000-000000000000',
    serial: 0,
    name: 'conformance',
    stack: 'test',
    tool_version: '0.0.0',
    resources: {},
  };
  #journal: JournalEntry[] = [];
  #exists = false;
  #held = false;
  readonly #runs: RunRecord[] = [];

  read(): Promise<StateSnapshot> {
    const fold = new Fold(this.#document.resources);
    for (const entry of this.#journal) fold.take(entry);
    return Promise.resolve({
      document: { ...this.#document, resources: fold.resources() },
      exists: this.#exists,
      unfolded: this.#journal.length > 0,
      dangling: fold.open(),
      listings: fold.listings(),
    });
  }

  lock(): Promise<Lock> {
    if (this.#held) return Promise.reject(new HoldfastError('locked', 'the state in memory is locked'));
    this.#held = true;
    return Promise.resolve({ info: LOCK, release: () => this.forceUnlock() });
  }

  append(entries: readonly JournalEntry[]): Promise<void> {
    this.#journal.push(...entries);
    if (entries.length > 0) this.#exists = true;
    return Promise.resolve();
  }

  commit(document: StateDocument): Promise<void> {
    this.#document = document;
    this.#journal = [];
    this.#exists = true;
    return Promise.resolve();
  }

  writeRun(record: RunRecord): Promise<void> {
    this.#runs.push(record);
    return Promise.resolve();
  }

  runNames(): Promise<readonly string[]> {
    return Promise.resolve(this.#runs.map(({ run }) => run));
  }

  async *readRuns(names: readonly string[]): AsyncGenerator<NamedRun> {
    const wanted = this.#runs.filter(({ run }) => names.includes(run));
    for (const record of wanted) yield await Promise.resolve({ name: record.run, record });
  }

  lockHolder(): Promise<LockInfo | undefined> {
    return Promise.resolve(this.#held ? LOCK : undefined);
  }

  forceUnlock(): Promise<void> {
    this.#held = false;
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
