/** One resource and what it needs first. */
export interface GraphNode {
    readonly address: string;
    readonly type: string;
    readonly variant: string;
    readonly dependencies: readonly string[];
}
/** The dependency graph as a Mermaid flowchart; arrows point to what is needed first. */
export declare function mermaid(nodes: readonly GraphNode[]): string;
/** The dependency graph for Graphviz. */
export declare function dot(nodes: readonly GraphNode[]): string;
//# sourceMappingURL=graph.d.ts.map