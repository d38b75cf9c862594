import type { Field } from '../../core/define.ts';
import { type Json } from '../../core/json.ts';
/** Whether a field's own words allow a live value, so that validation will take it once it is declared. */
export declare function fits(field: Field, value: Json): boolean;
//# sourceMappingURL=fits.d.ts.map