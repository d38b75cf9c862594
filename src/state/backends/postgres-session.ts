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
    const sql = codeOf(error);
    const lost = this.#lost || ENDED.has(sql);
    if (sql === NO_TABLE && !lost) return new MissingTable();
    const [code, advice] = lost ? LOST : (FAILURES[sql.slice(0, 2)] ?? FAILURES[sql] ?? OTHER);
    return new HoldfastError(code, `${this.#description}: ${lost ? 'the connection was lost' : said(sql)}`, {
      advice,
      cause: error,
    });
  }
}

/** The tables were never made: the database has no state yet. */
export class MissingTable extends Error {}

const LOST: readonly [ErrorCode, string] = [
  'state',
  'The lock went with it, so nothing more is written. Run the command again: what was sent is in the journal.',
];
/** How the server says that it ends a connection: told to by an administrator, after a crash, for being idle. */
const ENDED = new Set(['57P01', '57P02', '57P05']);
const OTHER: readonly [ErrorCode, string] = [
  'state',
  'Check the backend address and the server, then run the command again.',
];
const FAILURES: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  '28': ['auth', 'Check user and password in the backend address, or PGUSER and PGPASSWORD.'],
  '42': ['permission', 'The user needs the right to create tables, or to use those that Holdfast made.'],
  '3D': ['state', 'Create the database first: Holdfast does not create it.'],
  '53': ['state', 'The server is out of connections, memory or disk.'],
  '57P03': ['state', 'The server is starting or stopping: wait a moment, then run the command again.'],
};

/** SQLSTATE of the database, or the system's code where it was not reached; empty where there is neither. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

function said(code: string): string {
  if (/^[0-9A-Z]{5}$/u.test(code)) return `the database reported ${code}`;
  return `the database cannot be reached${code === '' ? '' : ` (${code})`}`;
}
