import { type Accepted } from './accepted.ts';
import type { ResourceType } from './define.ts';
import type { Match } from './match.ts';
import type { Change, Desired } from './model.ts';
import type { Keyring } from './placeholder.ts';
/** Drift that is to stay, by address; `now` decides whether it still may. */
export interface Accepts {
    readonly byAddress: ReadonlyMap<string, readonly Accepted[]>;
    readonly now: number;
}
/** The accepts that hold for one resource. */
export interface AcceptedHere {
    readonly declared: Desired;
    readonly accepts: readonly Accepted[];
}
/** The accepts that hold for a declared resource, or undefined where there are none. */
export declare function acceptedHere(accepts: Accepts | undefined, { type, desired, keyring }: {
    type: ResourceType;
    desired: Desired;
    keyring: Keyring;
}, match: Match): AcceptedHere | undefined;
/** The declaration to plan with: the live value stands for the declared one wherever an accept holds. */
export declare function acceptedDesired(here: AcceptedHere | undefined, type: ResourceType, declared: Desired, match: Match, keyring: Keyring): Desired;
/** A change that says what it leaves alone, and leaves what state remembers of that. */
export declare function tellAccepted(here: AcceptedHere | undefined, change: Change, match: Match): Change;
//# sourceMappingURL=plan-accepted.d.ts.map