import type { JsonObject } from '../../../src/core/json.ts';
import type { TypeFact } from './facts.ts';
import type { UpsunOptions } from './options.ts';
/** What the server holds before anything is sent: its defaults, and what nobody can set. */
export declare function defaultsOf(fact: TypeFact): JsonObject;
/** The values after a PATCH: members sent take the place of those held, maps perhaps merged. */
export declare function merged(fact: TypeFact, held: JsonObject, sent: JsonObject, maps: UpsunOptions['maps']): JsonObject;
/**
 * Pruning needs fetching. On create the pair is refused, the default of pruning included; on update
 * `fetch_branches: false` alone turns pruning off (or is refused, by option). Source: facts, rules.
 */
export declare function couplePrune(values: JsonObject, sent: JsonObject, mode: 'create' | 'update', coupling: UpsunOptions['couplePrune']): JsonObject;
//# sourceMappingURL=merge.d.ts.map