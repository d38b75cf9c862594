import type { Range, Source } from '../core/diagnostic.ts';
/** Where a resource, or one of its properties, is declared; undefined where nobody declares it any more. */
export declare function rangeOf(source: Source | undefined, path?: string): Range | undefined;
/** `file:line:column`, or nothing. */
export declare function placeText(range: Range | undefined): string;
//# sourceMappingURL=place.d.ts.map