import type { JournalEntry } from '../core/store.ts';
import type { Cipher } from './encryption.ts';
import { GroupCommit } from './group-commit.ts';
import { encodeEntries, type Base, type Link } from './journal.ts';
import type { Medium } from './medium.ts';

/** What a stack's state and journal say at one moment, as far as the next write depends on it. */
export interface Position {
  /** The document that new entries continue. */
  readonly base: Base;
  /** What is stored now; undefined while the stack has no state. */
  readonly expected: Base | undefined;
  /** Last good line of the journal. */
  readonly link: Link;
  /** Bytes of the journal that are worth keeping. */
  readonly bytes: number;
}

/** The writable end of a journal, from one commit to the next. */
export class Tail {
  readonly position: Position;
  readonly #medium: Medium;
  readonly #cipher: Cipher | undefined;
  readonly #group: GroupCommit<JournalEntry>;
  #link: Link;
  #opened = false;

  constructor(medium: Medium, position: Position, cipher: Cipher | undefined) {
    this.position = position;
    this.#medium = medium;
    this.#cipher = cipher;
    this.#link = position.link;
    this.#group = new GroupCommit((entries) => this.#write(entries));
  }

  /** Resolves once the entries are durable. */
  append(entries: readonly JournalEntry[]): Promise<void> {
    return this.#group.add(entries);
  }

  /** Resolves when no write is under way. */
  idle(): Promise<void> {
    return this.#group.idle();
  }

  async #write(entries: readonly JournalEntry[]): Promise<void> {
    if (!this.#opened) await this.#medium.openJournal(this.position.bytes);
    this.#opened = true;
    const { text, last } = encodeEntries(entries, this.position.base, this.#link, this.#cipher);
    await this.#medium.append(text, this.position.base);
    this.#link = last;
  }
}
