import type { ApplyResult } from '../core/result.ts';
import type { View } from './view.ts';
/** How a run ended, for people: counts, what was not done, what would not settle, outputs. */
export declare function applyText(result: ApplyResult, verb: 'Apply' | 'Destroy' | 'Import', view: View): Generator<string>;
//# sourceMappingURL=apply-text.d.ts.map