import { type ChangeInput, type Paired } from './change-parts.ts';
import type { PropertyDiff } from './diff.ts';
import type { Change, Recorded } from './model.ts';
/** Why an object has to be replaced; undefined where it can stay. */
export declare function replaceReason({ desired, type, forceReplace }: ChangeInput, recorded: Recorded, diffs: readonly PropertyDiff[]): string | undefined;
/** One object deleted, another created, in the order that leaves fewest gaps. */
export declare function replacement(input: ChangeInput, { recorded, observed }: Paired, diffs: readonly PropertyDiff[], reason: string): Change;
//# sourceMappingURL=replacement.d.ts.map