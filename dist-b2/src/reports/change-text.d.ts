import type { Change } from '../core/model.ts';
import type { View } from './view.ts';
/** One change as a block in Terraform's manner. */
export declare function changeText(change: Change, view: View): string;
//# sourceMappingURL=change-text.d.ts.map