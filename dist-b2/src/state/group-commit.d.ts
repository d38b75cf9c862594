/**
 * Joins calls that arrive while a write is under way into the next one. A call alone is written at once, as a
 * write of its own. After a failure nothing more is accepted: what is on the disk is then no longer known.
 */
export declare class GroupCommit<T> {
    #private;
    constructor(write: (items: readonly T[]) => Promise<void>);
    /** Resolves once the items are written. */
    add(items: readonly T[]): Promise<void>;
    /** Resolves when nothing is being written, whether it succeeded or not. */
    idle(): Promise<void>;
}
//# sourceMappingURL=group-commit.d.ts.map