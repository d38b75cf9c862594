import type { RunEvent } from '../core/events.ts';
import type { View } from './view.ts';
/** One event as a line for people. */
export declare function progressText(event: RunEvent, view: View): string;
/** `0s`, `59s`, `2m5s`. */
export declare function seconds(ms: number): string;
//# sourceMappingURL=progress-text.d.ts.map