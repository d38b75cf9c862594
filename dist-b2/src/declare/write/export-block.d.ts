import type { ResourceType } from '../../core/define.ts';
import type { Observed } from '../../core/model.ts';
import type { Placeholders } from './placeholders.ts';
import { type WrittenBlock } from './written.ts';
/** A live object, and the address it is to have. */
export interface ExportedObject {
    readonly type: ResourceType;
    readonly token: string;
    /** Name of its provider entry. */
    readonly entry: string;
    readonly scope: Readonly<Record<string, string>>;
    readonly observed: Observed;
    readonly address: string;
    /** How many objects of its scope have which natural key, see `countKeys`. */
    readonly keys: ReadonlyMap<string, number>;
}
/** Writes the block that finds a live object again and leaves it as it is. */
export declare function exportBlock(object: ExportedObject, placeholders: Placeholders): WrittenBlock;
/** How often each natural key occurs among the objects of one scope. */
export declare function countKeys(type: ResourceType, objects: Iterable<Observed>): ReadonlyMap<string, number>;
//# sourceMappingURL=export-block.d.ts.map