import type { Range } from './diagnostic.ts';
import type { ResourceType } from './define.ts';
import type { Json } from './json.ts';
import type { Desired, Observed, Recorded } from './model.ts';
import { type Keyring } from './placeholder.ts';
/** What was seen when somebody accepted it: the value itself, or where that may not be stored, a keyed digest. */
export type Seen = {
    readonly value: Json;
} | {
    readonly digest: string;
};
/** One reviewed exception: a live value that differs from the declared one and is to stay until a day. */
export interface Accepted {
    readonly address: string;
    readonly path: string;
    readonly seen: Seen;
    /** `2026-12-31` (that day included, UTC), or a point in time. */
    readonly until: string;
    readonly reason: string;
    readonly by?: string;
    readonly range?: Range;
}
/** The moment an accept ends, milliseconds since the epoch; NaN where the text is no date. */
export declare function endOfAccept(until: string): number;
/** Everything an accept is compared with. */
export interface AcceptInput {
    readonly type: ResourceType;
    /** As declared, references resolved, secret fields sealed. */
    readonly desired: Desired;
    readonly recorded: Recorded;
    readonly observed: Observed;
    readonly keyring: Keyring;
}
/** What an accept of this property would hold on to now. */
export declare function seenNow(input: AcceptInput, path: string): Seen;
/** The accepts that hold: their day has not come, and the live value is the one that was seen. */
export declare function holding(accepts: readonly Accepted[], input: AcceptInput, now: number): Accepted[];
/** The declaration with the live value where an accept holds, so that nothing reverts it. */
export declare function withAccepted(input: AcceptInput, accepts: readonly Accepted[]): Desired;
/** State goes on remembering what was applied: an accept that ends is drift again, not a new declaration. */
export declare function keepApplied(record: Recorded, former: Recorded, accepts: readonly Accepted[]): Recorded;
/** How a plan tells of an accept. */
export declare function acceptNote({ path, until, reason, by }: Accepted): string;
//# sourceMappingURL=accepted.d.ts.map