import type { Allowance } from './retry-after.ts';
/**
 * Decides when the next request may start. It waits when told to, spreads requests when the vendor's headers
 * show few left, and where there are no headers it learns the rate from what was answered between two refusals.
 */
export declare class Pace {
    #private;
    /** `lowWater`: remaining permissions at which requests begin to be spread. */
    constructor(lowWater: number);
    /** Earliest time for the next request, milliseconds since the epoch. */
    get nextStart(): number;
    started(now: number): void;
    answered(now: number, allowance: Allowance | undefined): void;
    /** The vendor refused a request because there were too many; nothing starts for `waitMs`. */
    refused(now: number, waitMs: number): void;
    hold(until: number): void;
}
//# sourceMappingURL=pace.d.ts.map