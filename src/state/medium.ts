import type { LockInfo } from '../core/store.ts';
import type { Base } from './journal.ts';

/** A stack's texts as a backend holds them; undefined where there is none yet. */
export interface Stored {
  readonly state: string | undefined;
  /** All journal lines in order, also those already folded. */
  readonly journal: string;
}

/** Who has the lock, and whether that process is known to be gone. */
export interface Holder {
  readonly info: LockInfo;
  readonly stale: boolean;
}

/**
 * What a backend does: keeps texts and a lock. Checksums, encryption, the fold and the order of steps are the same
 * for all and live in `StackStore`. Writes happen only between `tryLock` and `unlock`, and each checks, as far as
 * the backend can, that the lock was not taken away.
 */
export interface Medium {
  /** For people, without credentials. */
  readonly description: string;
  readonly batch: 'operation' | 'level';
  /** A crash may leave half a line at the end of the journal. */
  readonly tears: boolean;
  /** What to type when the state cannot be trusted, as a sentence. */
  repair(): Promise<string>;
  /** The same where the state is whole and only the journal cannot be trusted; absent where it is no different. */
  repairJournal?(): string;
  /** Reads the journal before the state, so that a commit in between is noticed by its serial. */
  load(): Promise<Stored>;
  /** Called once before the first `append` after `load`: cuts the journal behind its good part. */
  openJournal(bytes: number): Promise<void>;
  /** Durable when it resolves. */
  append(lines: string, base: Base): Promise<void>;
  /** Stores a state in place of the one named by `expected` and empties the journal, in this order. */
  replace(state: string, base: Base, expected: Base | undefined): Promise<void>;
  /** Stores whatever is there now: repair of a state that cannot be read. Empties the journal first. */
  restore(state: string, base: Base): Promise<void>;
  /** Keeps a run's record under a name. False, and nothing done, where the name has another record already. */
  addRun(name: string, text: string): Promise<boolean>;
  /** Other stacks of the same name that have state here; absent where they cannot be found cheaply. */
  others?(): Promise<readonly string[]>;
  /** In any order; undefined where history is not kept. */
  runNames(): Promise<readonly string[] | undefined>;
  /** Records in the order of their names; undefined for one that is gone. */
  runs(names: readonly string[]): Promise<readonly (string | undefined)[]>;
  /** Takes the lock, or tells who has it. */
  tryLock(info: LockInfo): Promise<Holder | undefined>;
  unlock(info: LockInfo): Promise<void>;
  holder(): Promise<LockInfo | undefined>;
  /** Removes the lock with this id; false when the lock is another's or there is none. */
  forceUnlock(id: string): Promise<boolean>;
  close(): Promise<void>;
}
