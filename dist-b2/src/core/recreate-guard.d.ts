import { HoldfastError } from './errors.ts';
import type { Recorded } from './model.ts';
import type { World } from './world.ts';
/**
 * Refuses to go on when every recorded object of a scope is missing at once: a wrong account, a restored or a
 * moved project look just like that. `--allow-recreate N` with the right number lifts it.
 */
export declare function recreateRefusals(recorded: Readonly<Record<string, Recorded>>, world: World, allowed: number | undefined): HoldfastError[];
//# sourceMappingURL=recreate-guard.d.ts.map