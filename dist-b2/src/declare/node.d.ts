/**
 * What a reader makes of one file: plain values that know where they stand. Offsets are into the file's text;
 * line and column are counted only for a diagnostic. Another kind of file needs only another reader.
 */
export type Node = ScalarNode | ListNode | MapNode;
export interface Span {
    readonly start: number;
    readonly end: number;
}
export interface ScalarNode extends Span {
    readonly kind: 'scalar';
    readonly value: null | boolean | number | string;
    /** Size of the expanded value in characters, aliases included; guards against small files that grow. */
    readonly weight: number;
}
export interface ListNode extends Span {
    readonly kind: 'list';
    readonly items: readonly Node[];
    readonly weight: number;
}
export interface MapNode extends Span {
    readonly kind: 'map';
    readonly entries: ReadonlyMap<string, Entry>;
    readonly weight: number;
    /** Of a block with forEach: one block per key, where a reader made them itself instead of leaving `${each…}` to be filled in. */
    readonly instances?: ReadonlyMap<string, MapNode>;
}
/** One member of a map; the span is that of its name. */
export interface Entry extends Span {
    readonly name: string;
    readonly value: Node;
}
/** The node at a path, and the entry that names it where its parent is a map. Stops where the path leaves the tree. */
export declare function nodeAt(root: Node, path: readonly (string | number)[]): {
    node: Node;
    entry?: Entry;
};
/** A word for what a node is, for messages. */
export declare function describe(node: Node): string;
//# sourceMappingURL=node.d.ts.map