/** What ordering needs to know of a node. */
export interface Node {
    readonly address: string;
    /** Addresses that come before; unknown ones do not count. */
    readonly after: readonly string[];
}
/**
 * Sorts nodes into levels: everything in one level may run at once, once the levels before are done. Keeps the
 * given order within a level. Throws (naming the cycle) when there is none.
 */
export declare function levels<T extends Node>(nodes: readonly T[]): T[][];
/** All nodes, each after those it needs. */
export declare function sorted<T extends Node>(nodes: readonly T[]): T[];
//# sourceMappingURL=order.d.ts.map