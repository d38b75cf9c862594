import { HoldfastError } from '../../core/errors.ts';
import type { LockInfo } from '../../core/store.ts';
import type { Base } from '../journal.ts';
import type { Holder, Medium, Stored } from '../medium.ts';
import { PostgresLock } from './postgres-lock.ts';
import { MissingTable, type PostgresSession, type Query } from './postgres-session.ts';

/** State as rows of four tables `holdfast_*`; the serial is compared with every write. */
export class PostgresMedium implements Medium {
  readonly description: string;
  readonly batch = 'operation';
  readonly tears = false;
  readonly #session: PostgresSession;
  readonly #stack: readonly [string, string];
  readonly #lock: PostgresLock;

  constructor(
    session: PostgresSession,
    { name, stack }: { readonly name: string; readonly stack: string },
    description: string,
  ) {
    this.#session = session;
    this.#stack = [name, stack];
    this.#lock = new PostgresLock(session, this.#stack, description);
    this.description = `${description} (${name}/${stack})`;
  }

  repair(): Promise<string> {
    return Promise.resolve(
      'Restore a copy with "holdfast state push --force FILE": one from .holdfast/…/backups or a backup of the database.',
    );
  }

  async load(): Promise<Stored> {
    const read = this.#session.transaction('isolation level repeatable read read only', async (query) => {
      const [state] = await query(
        `select document from holdfast_state where name = $1 and stack = $2`,
        this.#stack,
      );
      const lines = await query(
        `select lines from holdfast_journal where name = $1 and stack = $2 order by position`,
        this.#stack,
      );
      return {
        state: state?.['document'] ?? undefined,
        journal: lines.map((row) => row['lines'] ?? '').join(''),
      };
    });
    return read.catch((error: unknown) => ifNew(error, { state: undefined, journal: '' }));
  }

  async others(): Promise<readonly string[]> {
    const [name, own] = this.#stack;
    const found = this.#session.use((query) =>
      query(`select stack from holdfast_state where name = $1 and stack <> $2 order by stack`, [name, own]),
    );
    const rows = await found.catch((error: unknown) => ifNew(error, []));
    return rows.map((row) => row['stack'] ?? '');
  }

  async openJournal(bytes: number): Promise<void> {
    if (bytes === 0) await this.#session.use((query) => this.#emptyJournal(query));
  }

  async append(lines: string): Promise<void> {
    await this.#session.use((query) =>
      query(`insert into holdfast_journal (name, stack, lines) values ($1, $2, $3)`, [...this.#stack, lines]),
    );
  }

  async replace(state: string, base: Base, expected: Base | undefined): Promise<void> {
    await this.#session.transaction('', async (query) => {
      const stored = await query(expected === undefined ? INSERT : UPDATE, [
        ...this.#stack,
        base.lineage,
        base.serial,
        state,
        ...(expected === undefined ? [] : [expected.lineage, expected.serial]),
      ]);
      if (stored.length !== 1) throw this.#moved();
      await this.#emptyJournal(query);
    });
  }

  async restore(state: string, base: Base): Promise<void> {
    await this.#session.transaction('', async (query) => {
      await this.#emptyJournal(query);
      await query(`delete from holdfast_state where name = $1 and stack = $2`, this.#stack);
      await query(INSERT, [...this.#stack, base.lineage, base.serial, state]);
    });
  }

  async addRun(name: string, text: string): Promise<boolean> {
    return this.#session.use(async (query) => {
      const key = [...this.#stack, name];
      await query(
        `insert into holdfast_run (name, stack, run, record) values ($1, $2, $3, $4) on conflict do nothing`,
        [...key, text],
      );
      const [row] = await query(
        `select record from holdfast_run where name = $1 and stack = $2 and run = $3`,
        key,
      );
      return row?.['record'] === text;
    });
  }

  async runNames(): Promise<readonly string[]> {
    const read = this.#session.use((query) =>
      query(`select run from holdfast_run where name = $1 and stack = $2`, this.#stack),
    );
    const rows = await read.catch((error: unknown) => ifNew(error, []));
    return rows.map((row) => row['run'] ?? '');
  }

  async runs(names: readonly string[]): Promise<readonly (string | undefined)[]> {
    const places = names.map((_name, index) => `$${index + 3}`).join(', ');
    const rows = await this.#session.use((query) =>
      query(`select run, record from holdfast_run where name = $1 and stack = $2 and run in (${places})`, [
        ...this.#stack,
        ...names,
      ]),
    );
    const kept = new Map(rows.map((row) => [row['run'] ?? '', row['record'] ?? '']));
    return names.map((name) => kept.get(name));
  }

  tryLock(info: LockInfo): Promise<Holder | undefined> {
    return this.#lock.take(info);
  }

  unlock(): Promise<void> {
    return this.#lock.release();
  }

  holder(): Promise<LockInfo | undefined> {
    return this.#lock.holder();
  }

  forceUnlock(id: string): Promise<boolean> {
    return this.#lock.remove(id);
  }

  close(): Promise<void> {
    return this.#session.close();
  }

  async #emptyJournal(query: Query): Promise<void> {
    await query(`delete from holdfast_journal where name = $1 and stack = $2`, this.#stack);
  }

  #moved(): HoldfastError {
    return new HoldfastError(
      'state',
      `${this.description} was changed by another writer meanwhile; nothing was stored`,
      {
        advice: 'Run the command again.',
      },
    );
  }
}

const INSERT = `insert into holdfast_state (name, stack, lineage, serial, document) values ($1, $2, $3, $4, $5)
  on conflict do nothing returning stack`;
const UPDATE = `update holdfast_state set lineage = $3, serial = $4, document = $5, stored = now()
  where name = $1 and stack = $2 and lineage = $6 and serial = $7 returning stack`;

/** A database without our tables holds no state yet. */
function ifNew<T>(error: unknown, value: T): T {
  if (error instanceof MissingTable) return value;
  throw error;
}
