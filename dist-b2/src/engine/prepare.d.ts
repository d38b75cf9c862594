import type { Connection, Desired } from '../core/model.ts';
import { type PlannedChanges } from '../core/plan.ts';
import { type Recovery } from '../core/recovery.ts';
import type { Stack } from '../core/result.ts';
import type { StateSnapshot } from '../core/store.ts';
import type { World } from '../core/world.ts';
import { type RequestCounter } from './connect-all.ts';
import type { EngineContext } from './context.ts';
import { type SeenEntity } from './observe.ts';
/** What the reading stages found; everything later works on this. */
export interface Prepared {
    readonly snapshot: StateSnapshot;
    readonly connections: ReadonlyMap<string, Connection>;
    /** Declared resources this run is about. */
    readonly desired: readonly Desired[];
    readonly world: World;
    readonly recovery: Recovery;
    readonly planned: PlannedChanges;
    /** Requests sent through the connections so far; goes on counting. */
    readonly counter: RequestCounter;
}
/** Reads state, lists what is live, resolves what an interrupted run left open and plans; writes nothing. */
export declare function prepare(stack: Stack, context: EngineContext, seen?: SeenEntity): Promise<Prepared>;
//# sourceMappingURL=prepare.d.ts.map