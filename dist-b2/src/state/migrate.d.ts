import type { StateStore } from '../core/store.ts';
export interface Migrated {
    readonly resources: number;
    readonly runs: number;
    readonly serial: number;
}
/** Copies a stack's state, its open writes and its run history; the source stays as it was. Both are locked meanwhile. */
export declare function migrate(from: StateStore, to: StateStore, { force, lockTimeoutMs }: {
    readonly force?: boolean;
    readonly lockTimeoutMs?: number;
}): Promise<Migrated>;
//# sourceMappingURL=migrate.d.ts.map