import type { Span } from './node.ts';
import type { Report } from './yaml-tree.ts';
/** The name of a map member, and whether it names a member, merges another map, or was refused. */
export interface MapKey extends Span {
    readonly name: string;
    readonly use: 'name' | 'merge' | 'drop';
}
/** Keys are their text, never converted: `5:` names "5", `on:` names "on". */
export declare function nameKey(name: string, plain: boolean, start: number, end: number, report: Report): MapKey;
//# sourceMappingURL=yaml-key.d.ts.map