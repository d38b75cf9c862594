import type { ResourceType } from '../../core/define.ts';
import { type WrittenBlock } from './written.ts';
/** A block of one kind, ready to be filled in. */
export interface Scaffold {
    readonly block: WrittenBlock;
    /** Environment variables its secrets come from. */
    readonly variables: readonly string[];
}
/** A block with all that a kind needs, from the table's example; everything else stands there as a comment. */
export declare function scaffold(type: ResourceType, token: string, variant: string, name: string): Scaffold;
//# sourceMappingURL=scaffold.d.ts.map