import { type Document, type Node, type Pair, type YAMLMap } from 'yaml';
import { type Refused } from './refused.ts';
/** The node at a path, if changing it changes nothing else: not shared by an anchor, not repeated, not computed around it. */
export declare function locate(document: Document, path: readonly (string | number)[]): Node | Refused;
/** The member of a map as written; merged ones are not looked at. */
export declare function pairOf(map: YAMLMap, name: string): Pair | undefined;
//# sourceMappingURL=locate.d.ts.map