import type { Field } from './define.ts';
import { type Json } from './json.ts';
/**
 * True when two values of one field mean the same: order of unordered arrays, spelling of URLs and members
 * the vendor leaves out do not count. Never used to decide what is sent, only whether.
 */
export declare function same(field: Field, a: Json | undefined, b: Json | undefined): boolean;
/** The comparable form of a value; never sent, never stored. */
export declare function normalise(field: Field, value: Json | undefined): Json;
/** A list in an order that depends on its items alone. */
export declare function inCanonicalOrder(list: readonly Json[]): readonly Json[];
/** Lower-case scheme and host, no default port, no trailing slashes; anything that is no URL stays as it is. */
export declare function normaliseUrl(text: string): string;
//# sourceMappingURL=compare.d.ts.map