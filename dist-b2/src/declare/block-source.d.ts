import type { Source } from '../core/diagnostic.ts';
import type { Place } from './findings.ts';
import { type Block } from './manifest.ts';
/**
 * What finds a resource's properties in the file that declares it. Where the file can be read again it remembers only
 * the file and the name: few runs ask for places, and a large manifest's tree is the largest thing they would keep.
 */
export declare function sourceOf({ file, section, entry, readAgain }: Block): Source;
/** The place of a property; what is not declared has the place of what is around it. */
export declare function placeOfProperty(block: Block, address: string, path: readonly (string | number)[], part: 'key' | 'value'): Place;
//# sourceMappingURL=block-source.d.ts.map