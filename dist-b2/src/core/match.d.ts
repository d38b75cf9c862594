import type { ResourceType } from './define.ts';
import { HoldfastError } from './errors.ts';
import type { Desired, Observed, Recorded } from './model.ts';
import type { Keyring } from './placeholder.ts';
import { type Scope } from './scope.ts';
import type { CandidateIndex, World } from './world.ts';
/** What a declared resource was found to be. */
export type Match = {
    readonly kind: 'paired';
    readonly recorded: Recorded;
    readonly observed: Observed;
} | {
    readonly kind: 'missing';
    readonly recorded: Recorded;
    readonly reason: string;
} | {
    readonly kind: 'adopt';
    readonly observed: Observed;
    readonly reason: string;
} | {
    readonly kind: 'new';
    readonly notes: readonly string[];
    readonly candidates: readonly string[];
} | {
    readonly kind: 'problem';
    readonly error: HoldfastError;
};
export interface MatchInput {
    readonly type: ResourceType;
    readonly desired: Desired;
    readonly scope: Scope;
    readonly recorded: Recorded | undefined;
    readonly world: World;
    readonly candidates: CandidateIndex;
    readonly adopt: 'always' | 'ifMatching' | 'never';
    readonly keyring: Keyring;
}
/** Decides identity: the recorded id first, then an id the user names, then the natural key; never a guess. */
export declare function matchResource(input: MatchInput): Match;
//# sourceMappingURL=match.d.ts.map