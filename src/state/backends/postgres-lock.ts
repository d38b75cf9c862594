import type { LockInfo } from '../../core/store.ts';
import { parseLockInfo, unreadableLock } from '../lock-info.ts';
import type { Holder } from '../medium.ts';
import { MissingTable, type PostgresSession, type Query } from './postgres-session.ts';
import { ensureTables } from './postgres-tables.ts';

const UNLOCK_POLLS = 100;

/** Schemas of one database do not disturb each other. */
const KEY = `hashtextextended(coalesce(current_schema(), '') || ' ' || $1, 0)`;

const HELD = `select pid::text from pg_locks where locktype = 'advisory' and granted and objsubid = 1
  and ((classid::bigint << 32) | objid::bigint) = ${KEY}
  and database = (select oid from pg_database where datname = current_database())`;

/** An advisory lock of the session: when the process dies, the server frees it. A row beside it names the holder. */
export class PostgresLock {
  readonly #session: PostgresSession;
  readonly #stack: readonly [string, string];
  readonly #key: string;
  readonly #description: string;
  #mine: LockInfo | undefined;
  constructor(session: PostgresSession, stack: readonly [string, string], description: string) {
    this.#session = session;
    this.#stack = stack;
    this.#key = `holdfast ${stack.join('/')}`;
    this.#description = description;
  }

  async take(info: LockInfo): Promise<Holder | undefined> {
    if (this.#mine !== undefined) return { info: this.#mine, stale: false };
    await this.#session.transaction('', ensureTables);
    const taken = await this.#session.use(async (query) => {
      const [row] = await query(`select pg_try_advisory_lock(${KEY})::text as taken`, [this.#key]);
      if (row?.['taken'] !== 'true') return false;
      await query(
        `insert into holdfast_lock (name, stack, id, info, backend) values ($1, $2, $3, $4, pg_backend_pid())
         on conflict (name, stack) do update set id = excluded.id, info = excluded.info, backend = excluded.backend`,
        [...this.#stack, info.id, JSON.stringify(info)],
      );
      return true;
    });
    if (taken) this.#mine = info;
    if (taken) return undefined;
    return { info: (await this.holder()) ?? unreadableLock(this.#description), stale: false };
  }

  async release(): Promise<void> {
    if (this.#mine === undefined) return;
    this.#mine = undefined;
    // A lost connection has freed it already.
    await this.#session.use((query) => this.#free(query)).catch(() => undefined);
  }

  async holder(): Promise<LockInfo | undefined> {
    return this.#session.use(async (query) => (await this.#held(query))?.info).catch(none);
  }

  /** Ends the session that holds the lock, which also stops its writer. */
  async remove(id: string): Promise<boolean> {
    return this.#session
      .use(async (query) => {
        const held = await this.#held(query);
        if (held?.info.id !== id) return false;
        await query('select pg_terminate_backend($1)', [held.pid]);
        for (let poll = 0; poll < UNLOCK_POLLS; poll += 1) {
          if ((await this.#held(query))?.pid !== held.pid) return true;
          await query('select pg_sleep(0.05)');
        }
        return false;
      })
      .catch((error: unknown) => {
        none(error);
        return false;
      });
  }

  async #held(query: Query): Promise<{ pid: number; info: LockInfo } | undefined> {
    const [held] = await query(HELD, [this.#key]);
    if (held === undefined) return undefined;
    const pid = Number(held['pid']);
    const [row] = await query(
      `select info from holdfast_lock where name = $1 and stack = $2 and backend = $3`,
      [...this.#stack, pid],
    );
    const info = row?.['info'];
    return {
      pid,
      info:
        typeof info === 'string' ? parseLockInfo(info, this.#description) : unreadableLock(this.#description),
    };
  }

  async #free(query: Query): Promise<void> {
    await query(
      `delete from holdfast_lock where name = $1 and stack = $2 and backend = pg_backend_pid()`,
      this.#stack,
    );
    await query(`select pg_advisory_unlock(${KEY})`, [this.#key]);
  }
}

function none(error: unknown): undefined {
  if (error instanceof MissingTable) return undefined;
  throw error;
}
