import { HoldfastError } from '../core/errors.ts';
import type { Clock } from '../core/events.ts';
import { Pace } from './pace.ts';
export interface LimiterOptions {
    /** For messages. */
    readonly host: string;
    /** Most requests at once. */
    readonly most: number;
    readonly clock: Clock;
    /** Remaining permissions at which requests are spread; default `most`, which may all be under way. */
    readonly lowWater?: number | undefined;
}
/** Lets requests to one host and account through: so many at once, and not before the pace allows. */
export declare class Limiter {
    #private;
    readonly pace: Pace;
    constructor({ host, most, clock, lowWater }: LimiterOptions);
    /** Resolves when a request may start; `urgent` ones, which were refused before, go first. Pair with `leave`. */
    enter(urgent: boolean): Promise<void>;
    leave(): void;
    /** Ends all waiting. */
    cancel(error: HoldfastError): void;
}
/** What to do about a wait no run should sit through. */
export declare const WAIT_ADVICE = "Run again after that time; what was done so far is recorded.";
/** Says until when a vendor wants no further request. */
export declare function waitText(until: number): string;
//# sourceMappingURL=limiter.d.ts.map