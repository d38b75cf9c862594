import type { PropertyPath } from '../core/path.ts';
import type { Findings, Place } from './findings.ts';
import { type MapNode, type Node } from './node.ts';
import type { SourceFile } from './source-file.ts';
/** The node as a map; anything else is reported, and an empty value counts as an empty map. */
export declare function expectMap(node: Node, place: Place, what: string, findings: Findings): MapNode | undefined;
/** Reports every key of a map that is none of the known ones. Keys beginning with `x-` are the user's own where allowed. */
export declare function refuseUnknownKeys(map: MapNode, file: SourceFile, path: PropertyPath, known: readonly string[], findings: Findings): void;
/** The texts of a list (or of one text standing alone); anything else is reported. */
export declare function expectTexts(node: Node, place: Place, what: string, findings: Findings): readonly string[];
//# sourceMappingURL=shape.d.ts.map