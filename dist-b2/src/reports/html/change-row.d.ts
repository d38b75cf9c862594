import type { Change } from '../../core/model.ts';
import { type Row } from './row.ts';
/** The word by which a change can be filtered. */
export declare function kindOf({ action }: Change): string;
/** One change of a plan as a row. */
export declare function changeRow(change: Change): Row;
//# sourceMappingURL=change-row.d.ts.map