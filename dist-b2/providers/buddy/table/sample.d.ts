import type { Json } from '../../../src/core/json.ts';
import type { OwnField } from './own-fields.ts';
/** Sample values for examples; none is a real credential. */
export declare const sample: Readonly<Record<OwnField, Json>>;
//# sourceMappingURL=sample.d.ts.map