import type { Query } from './postgres-session.ts';
/** Makes the tables once; the lock keeps two first users from making them at the same time. */
export declare function ensureTables(query: Query): Promise<void>;
//# sourceMappingURL=postgres-tables.d.ts.map