import type { ResourceDrift } from '../../core/result.ts';
import { type Row } from './row.ts';
/** One resource of a drift report as a row. */
export declare function driftRow(drift: ResourceDrift): Row;
//# sourceMappingURL=drift-row.d.ts.map