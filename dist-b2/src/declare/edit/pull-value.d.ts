import { type Json } from '../../core/json.ts';
import { type Refused } from './refused.ts';
/** One live value that is to stand in a manifest. */
export interface PullEdit {
    /** Name of the resource block. */
    readonly resource: string;
    /** Steps below `properties`. */
    readonly path: readonly (string | number)[];
    readonly live: Json;
    /** The value as declared, interpolated: tells which elements of a list stay as they are written. */
    readonly declared: Json | undefined;
    /** The list's order carries no meaning. */
    readonly unordered: boolean;
}
/** A piece of text in place of another. */
export interface Splice {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/**
 * A manifest's text with a live value in place of the declared one. Nothing else changes, which is proven by reading
 * the result back; where that cannot be done, the reason is returned instead.
 */
export declare function pullValue(text: string, edit: PullEdit): string | Refused;
//# sourceMappingURL=pull-value.d.ts.map