import type { Client } from 'pg';
import { HoldfastError, type ErrorCode } from '../../core/errors.ts';

export type Row = Readonly<Record<string, string | null>>;
export type Query = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** Error of PostgreSQL for a table that does not exist. */
const NO_TABLE = '42P01';

/**
 * One connection, opened when first needed and never replaced: the lock lives and dies with it. Work on it goes one
 * after another, so that a transaction is not mixed with anything else.
 */
export class PostgresSession {
  readonly #make: () => Client;
  readonly #description: string;
  #client: Promise<Client> | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #lost = false;
  constructor(make: () => Client, description: string) {
    this.#make = make;
    this.#description = description;
  }

  /** Runs work alone on the connection. */
  async use<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const turn = this.#last.then(() => this.#run(work));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** The same as a transaction: all of it or nothing. */
  transaction<T>(mode: string, work: (query: Query) => Promise<T>): Promise<T> {
    return this.use(async (query) => {
      await query(`begin ${mode}`);
      try {
        const result = await work(query);
        await query('commit');
        return result;
      } catch (error) {
        await query('rollback').catch(() => undefined);
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    this.#lost = true;
    await client?.end().catch(() => undefined);
  }

  async #run<T>(work: (query: Query) => Promise<T>): Promise<T> {
    try {
      this.#client ??= this.#connect();
      const client = await this.#client;
      return await work(async (text, values = []) => (await client.query<Row>(text, [...values])).rows);
    } catch (error) {
      throw this.#failure(error);
    }
  }

  async #connect(): Promise<Client> {
    const client = this.#make();
    client.on('error', () => {
      this.#lost = true;
    });
    await client.connect();
    return client;
  }

  #failure(error: unknown): unknown {
    if (error instanceof HoldfastError) return error;
    const sql = sqlState(error);
    if (sql === NO_TABLE && !this.#lost) return new MissingTable();
    const [code, advice] = this.#lost ? LOST : (FAILURES[sql.slice(0, 2)] ?? FAILURES[sql] ?? OTHER);
    const what = this.#lost ? 'the connection was lost' : `the database reported ${sql}`;
    return new HoldfastError(code, `${this.#description}: ${what}`, { advice, cause: error });
  }
}

/** The tables were never made: the database has no state yet. */
export class MissingTable extends Error {}

const LOST: readonly [ErrorCode, string] = [
  'state',
  'The lock went with it, so nothing more is written. Run the command again: what was sent is in the journal.',
];
const OTHER: readonly [ErrorCode, string] = [
  'state',
  'Check the backend address and the server, then run the command again.',
];
const FAILURES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  '28': ['auth', 'Check user and password in the backend address, or PGUSER and PGPASSWORD.'],
  '42': ['permission', 'The user needs the right to create tables, or to use those that Holdfast made.'],
  '3D': ['state', 'Create the database first: Holdfast does not create it.'],
  '53': ['state', 'The server is out of connections, memory or disk.'],
};

function sqlState(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'an unknown error';
  return typeof error.code === 'string' ? error.code : 'an unknown error';
}
