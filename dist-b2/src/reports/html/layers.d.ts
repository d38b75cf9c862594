/** A directed graph of addresses; an arrow points to what is needed first. */
export interface Dependencies {
    readonly nodes: readonly string[];
    readonly arrows: readonly (readonly [from: string, to: string])[];
}
/** The part of the graph that has arrows: what needs nothing and is needed by nothing says nothing in a picture. */
export declare function connected(items: Iterable<readonly [string, readonly string[]]>): Dependencies;
/**
 * Columns from what is needed by others to what needs them: each node stands right of all it needs. Within a column the
 * order follows the neighbours to the left, so that few arrows cross. A cycle, which no plan holds, ends the walk.
 */
export declare function layers({ nodes, arrows }: Dependencies): string[][];
//# sourceMappingURL=layers.d.ts.map