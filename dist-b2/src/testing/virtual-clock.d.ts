import type { Clock } from '../core/events.ts';
/** A clock whose sleeps take no time and move it on, so that waiting is tested without waiting. */
export declare function virtualClock(start?: number): Clock;
//# sourceMappingURL=virtual-clock.d.ts.map