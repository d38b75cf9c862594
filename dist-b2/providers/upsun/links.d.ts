import { type JsonObject } from '../../src/core/json.ts';
/**
 * Path of a HAL link below the API's base. Links may name a region's host and `/api`; the gateway serves both
 * without. Source: HAL sample in the docs.
 */
export declare function linkedPath(entity: JsonObject, relation: string): string | undefined;
//# sourceMappingURL=links.d.ts.map