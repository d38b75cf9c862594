import type { Desired } from '../core/model.ts';
import type { Draft } from './draft.ts';
/** Resources in the order of the files, complete but for their validation. */
export declare function assemble(drafts: readonly Draft[], needs: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Desired>;
//# sourceMappingURL=assemble.d.ts.map