import type { JsonObject } from '../../../src/core/json.ts';
import type { TypeFact } from './facts.ts';
/** What is wrong with the fields of a body, by field; empty where nothing is. */
export declare function check(fact: TypeFact, body: JsonObject, mode: 'create' | 'update', strict: boolean): JsonObject;
/** The members of a body that the server takes to heart: known ones that can be set. */
export declare function settable(fact: TypeFact, body: JsonObject): JsonObject;
//# sourceMappingURL=check.d.ts.map