import type { Field } from '../core/define.ts';
import { type Json } from '../core/json.ts';
/** Whether a value obeys the field's own words; rules over several fields are not looked at. */
export declare function fits(field: Field, value: Json): boolean;
/** A legal value for a field that has none yet; undefined where none of the known shapes fits. */
export declare function sampleOf(field: Field): Json | undefined;
/** One legal value that differs, and what the difference is, for titles. */
export interface Variation {
    /** e.g. `.secret` for one member, ` (one more)` for a list; empty for the value as a whole. */
    readonly what: string;
    readonly value: Json;
}
/** Legal values that differ from the present one, one for each way in which such a field can change. */
export declare function variationsOf(field: Field, value: Json): readonly Variation[];
//# sourceMappingURL=samples.d.ts.map