import { HoldfastError } from '../core/errors.ts';
import type { Answer } from '../core/wire.ts';
import type { Message } from './agent.ts';
import { type Attempt, type Wire } from './attempt.ts';
import type { Cancellation } from './cancellation.ts';
import type { Problem } from './problem.ts';
/** What differs between requests of one connection. */
export interface Delivery extends Attempt {
    /** The message, with the credentials that hold now; asked for before each attempt. */
    readonly message: () => Promise<Message>;
    /** Gets other credentials after a 401; false where there are none. */
    readonly renew: () => Promise<boolean>;
    readonly toError: (problem: Problem) => HoldfastError;
}
/** Sends a message until it is answered, refused for good, in doubt, or has been repeated often enough. */
export declare function deliver(wire: Wire, delivery: Delivery, cancellation: Cancellation): Promise<Answer>;
//# sourceMappingURL=deliver.d.ts.map