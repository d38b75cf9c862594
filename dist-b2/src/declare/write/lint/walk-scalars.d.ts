import type { Node, ScalarNode } from '../../node.ts';
/** Calls back for every scalar below a node, with the steps that lead there. */
export declare function walkScalars(node: Node, visit: (scalar: ScalarNode, path: readonly string[]) => void, path?: readonly string[]): void;
//# sourceMappingURL=walk-scalars.d.ts.map