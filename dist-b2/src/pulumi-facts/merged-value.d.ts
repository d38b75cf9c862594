import type { Field } from '../core/define.ts';
import { type Json } from '../core/json.ts';
/** Whether members that are live but not declared are kept (`outputs`) or left out (`inputs`). */
export type Side = 'inputs' | 'outputs';
/**
 * One property as Pulumi remembers it: the live value, in the declared spelling where both mean the same; what the
 * vendor never answers stays as declared. Undefined = it is declared, yet no longer live.
 */
export declare function mergedValue(field: Field | undefined, declared: Json | undefined, live: Json | undefined, side: Side): Json | undefined;
//# sourceMappingURL=merged-value.d.ts.map