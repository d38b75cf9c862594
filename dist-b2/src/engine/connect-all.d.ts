import type { Connection, Desired, Recorded } from '../core/model.ts';
import type { IntentEntry } from '../core/store.ts';
import type { EngineContext } from './context.ts';
/** Requests sent through connections. */
export interface RequestCounter {
    reads: number;
    writes: number;
}
/** Opens every provider entry in use, several in parallel; counts what is read through them. */
export declare function connectAll(desired: readonly Desired[], recorded: Readonly<Record<string, Recorded>>, dangling: readonly IntentEntry[], context: EngineContext, counter: RequestCounter): Promise<Map<string, Connection>>;
//# sourceMappingURL=connect-all.d.ts.map