import type { ResourceType } from '../core/define.ts';
import { type JsonObject } from '../core/json.ts';
import type { Connection, Observed } from '../core/model.ts';
import { type Scope } from '../core/scope.ts';
import type { ObservedScope } from '../core/world.ts';
import type { EngineContext } from './context.ts';
/** What observing needs of a run. */
export type ObserveContext = Pick<EngineContext, 'types' | 'clock' | 'emit'> & {
    readonly options: Pick<EngineContext['options'], 'parallelism'>;
    readonly seen?: SeenEntity;
};
/** A scope to be listed, with the ids that state or the user expects in it. */
export interface WantedScope {
    readonly scope: Scope;
    readonly expected: ReadonlySet<string>;
}
/** Told of each live object as it was answered, before it is decoded. */
export type SeenEntity = (scope: Scope, id: string, entity: JsonObject) => void;
/** One list request per scope; then a read for each summary, and for each expected id the list does not show. */
export declare function observe(wanted: readonly WantedScope[], connections: ReadonlyMap<string, Connection>, context: ObserveContext): Promise<Map<string, ObservedScope>>;
/** One object by id; undefined when it is certainly gone. */
export declare function readOne(type: ResourceType, scope: Pick<Scope, 'values'>, connection: Connection, id: string): Promise<Observed | undefined>;
/** The answered object by id, undecoded; undefined when it is certainly gone. */
export declare function readRaw(type: ResourceType, scope: Pick<Scope, 'values'>, connection: Connection, id: string): Promise<JsonObject | undefined>;
//# sourceMappingURL=observe.d.ts.map