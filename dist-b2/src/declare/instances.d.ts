import { type Block } from './manifest.ts';
import type { MapNode } from './node.ts';
import type { Each, World } from './world.ts';
/** A block of resources taken apart into what will become one resource each. */
export interface Group {
    readonly block: Block;
    readonly map: MapNode;
    /** Undefined for a single resource; else the instances' keys. */
    readonly keys: ReadonlySet<string> | undefined;
    readonly instances: readonly Instance[];
    /** forEach could not be read, so the keys are not all there are. */
    readonly broken: boolean;
}
export interface Instance {
    readonly address: string;
    /** Where its properties and options stand: the group's block, or one made for this instance alone. */
    readonly block: Block;
    readonly map: MapNode;
    readonly each?: Each;
}
/** One instance, or one per element of forEach. Elements must be known and unique, and their keys not secret. */
export declare function expand(block: Block, map: MapNode, world: World): Group;
//# sourceMappingURL=instances.d.ts.map