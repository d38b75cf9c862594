import type { Desired } from '../core/model.ts';
import type { Recovery } from '../core/recovery.ts';
import type { Problem } from '../core/result.ts';
import type { StateSnapshot } from '../core/store.ts';
import type { World } from '../core/world.ts';
interface Looked {
    readonly snapshot: StateSnapshot;
    readonly desired: readonly Desired[];
    readonly world: World;
    readonly recovery: Recovery;
    readonly selected: (address: string) => boolean;
}
/**
 * A plan's problems with all that an interrupted run left open: also what nobody declares any more, which would
 * otherwise stay open in silence, and with the way out where waiting would not help.
 */
export declare function openProblems(problems: readonly Problem[], looked: Looked): readonly Problem[];
export {};
//# sourceMappingURL=open-problems.d.ts.map