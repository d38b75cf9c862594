import { HoldfastError } from '../../../src/core/errors.ts';
import { Fold } from '../../../src/core/fold.ts';
import type {
  JournalEntry,
  Lock,
  LockInfo,
  RunRecord,
  StateDocument,
  StateSnapshot,
  StateStore,
} from '../../../src/core/store.ts';
import { Crash } from './fake-vendor.ts';

/**
 * A store in memory that survives a simulated crash, journal and all; may crash before or after any write. What it gives
 * is frozen: a record is replaced and never changed, which lets a real store write again what it read.
 */
export class MemoryStore implements StateStore {
  readonly description = 'memory';
  batch: 'operation' | 'level' = 'operation';
  document: StateDocument | undefined;
  journal: JournalEntry[] = [];
  runs: RunRecord[] = [];
  appends = 0;
  commits = 0;
  /** Crash at the n-th append or commit (1-based); `after` = once it is durable. */
  crashAt: { n: number; when: 'before' | 'after' } | undefined;
  #held: LockInfo | undefined;
  #operations = 0;

  read(): Promise<StateSnapshot> {
    const document: StateDocument = this.document ?? {
      version: 1,
      lineage: 'L',
      serial: 0,
      name: 'acme',
      stack: 'dev',
      tool_version: '0',
      resources: {},
    };
    const fold = new Fold(document.resources);
    for (const entry of structuredClone(this.journal)) fold.take(entry);
    return Promise.resolve({
      document: { ...document, resources: fold.resources() },
      exists: this.document !== undefined || this.journal.length > 0,
      unfolded: this.journal.length > 0,
      dangling: fold.open(),
      listings: fold.listings(),
    });
  }
  lock(operation: string): Promise<Lock> {
    if (this.#held !== undefined) return Promise.reject(new HoldfastError('locked', 'held'));
    const info: LockInfo = {
      id: 'x',
      operation,
      who: 'me',
      host: 'h',
      pid: 1,
      version: '0',
      created: '',
      path: '',
    };
    this.#held = info;
    return Promise.resolve({ info, release: () => Promise.resolve((this.#held = undefined)) });
  }
  async append(entries: readonly JournalEntry[]): Promise<void> {
    this.appends += 1;
    await this.#write(() => this.journal.push(...structuredClone(entries)));
  }
  async commit(document: StateDocument): Promise<void> {
    this.commits += 1;
    await this.#write(() => {
      this.document = frozen(structuredClone(document));
      this.journal = [];
    });
  }
  writeRun(record: RunRecord): Promise<void> {
    this.runs.push(record);
    return Promise.resolve();
  }
  runNames(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  readRuns(): never {
    throw new Error('the engine reads no history');
  }
  lockHolder(): Promise<LockInfo | undefined> {
    return Promise.resolve(this.#held);
  }
  forceUnlock(): Promise<void> {
    this.#held = undefined;
    return Promise.resolve();
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
  async #write(write: () => unknown): Promise<void> {
    this.#operations += 1;
    const crash = this.crashAt?.n === this.#operations ? this.crashAt.when : undefined;
    if (crash === 'before') throw new Crash('before a write of state');
    await Promise.resolve();
    write();
    if (crash === 'after') throw new Crash('after a write of state');
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}
