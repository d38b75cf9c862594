import type { Connection, Desired, Recorded } from '../core/model.ts';
import type { World } from '../core/world.ts';
import type { EngineContext } from './context.ts';
import { type WantedScope } from './observe.ts';
/**
 * `--refresh=false`: recorded resources count as last applied. Scopes with a resource state does not know are
 * listed all the same, since nothing may be created without looking first.
 */
export declare function worldFromState(wanted: readonly WantedScope[], desired: readonly Desired[], recorded: Readonly<Record<string, Recorded>>, connections: ReadonlyMap<string, Connection>, context: EngineContext): Promise<World>;
//# sourceMappingURL=unrefreshed.d.ts.map