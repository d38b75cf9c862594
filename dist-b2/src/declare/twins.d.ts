import type { Desired } from '../core/model.ts';
import type { Draft } from './draft.ts';
import { type Findings } from './findings.ts';
/**
 * Reports declarations in one scope that want the same exclusive slot, and warns of those that could not be told
 * apart if the state were lost.
 */
export declare function checkTwins(drafts: readonly Draft[], desired: ReadonlyMap<string, Desired>, findings: Findings): void;
//# sourceMappingURL=twins.d.ts.map