import type { Accepted } from './accepted.ts';
import type { ResourceType } from './define.ts';
import type { Match } from './match.ts';
import type { Desired, Observed, Recorded } from './model.ts';
import { type Keyring } from './placeholder.ts';
import type { DriftClass, PropertyDrift, ResourceDrift } from './result.ts';
/** Worst first: a resource takes the first class any of its properties has. */
export declare const DRIFT_PRECEDENCE: readonly DriftClass[];
/** Classes of a property that somebody may accept until a day. */
export declare const ACCEPTABLE: readonly DriftClass[];
/** Classifies one declared resource; `desired` has its references resolved. */
export declare function driftOfDesired(type: ResourceType, desired: Desired, match: Match, keyring: Keyring, accepts?: readonly Accepted[]): ResourceDrift;
/** Classifies what state holds but nobody declares any more: what moved since it was applied. */
export declare function driftOfRecorded(type: ResourceType, address: string, recorded: Recorded, observed: Observed | undefined): ResourceDrift;
/** An accepted difference keeps its class, but does not make its resource drifted. */
export declare function worstOf(properties: readonly PropertyDrift[]): DriftClass;
//# sourceMappingURL=drift.d.ts.map