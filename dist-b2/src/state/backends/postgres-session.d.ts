import type { Client } from 'pg';
export type Row = Readonly<Record<string, string | null>>;
export type Query = (text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
/**
 * One connection, opened when first needed and never replaced: the lock lives and dies with it. Work on it goes one
 * after another, so that a transaction is not mixed with anything else.
 */
export declare class PostgresSession {
    #private;
    constructor(make: () => Client, description: string);
    /** Runs work alone on the connection. */
    use<T>(work: (query: Query) => Promise<T>): Promise<T>;
    /** The same as a transaction: all of it or nothing. */
    transaction<T>(mode: string, work: (query: Query) => Promise<T>): Promise<T>;
    close(): Promise<void>;
}
/** The tables were never made: the database has no state yet. */
export declare class MissingTable extends Error {
}
//# sourceMappingURL=postgres-session.d.ts.map