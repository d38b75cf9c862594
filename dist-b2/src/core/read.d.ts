import type { ResourceType } from './define.ts';
import { type Json, type JsonObject } from './json.ts';
import type { Observed } from './model.ts';
/**
 * Turns an answered object into an Observed: the table's names, only fields the table knows to be readable.
 * Undefined when it has no id (then it is no object of ours). Objects of unknown variants keep their members raw.
 */
export declare function readEntity(type: ResourceType, entity: JsonObject): Observed | undefined;
/** Members of an answer's object, found by the operation's `item` (an array of one is unwrapped). */
export declare function entityOf(body: Json | undefined, item: string | undefined): JsonObject | undefined;
//# sourceMappingURL=read.d.ts.map