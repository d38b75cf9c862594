import { type ChangeInput } from './change-parts.ts';
import type { Match } from './match.ts';
import type { Change } from './model.ts';
/** The change that brings one declared resource about, given what it was found to be. */
export declare function changeFor(input: ChangeInput, match: Exclude<Match, {
    kind: 'problem';
}>): Change;
//# sourceMappingURL=plan-change.d.ts.map