import type { ResourceType } from '../core/define.ts';
import { type JsonObject } from '../core/json.ts';
import { type Value } from '../core/value.ts';
type Properties = Readonly<Record<string, Value>>;
/** The declared places of a resource: members of structures one by one, anything else as a whole. */
export declare function managedPaths(type: ResourceType, variant: string, properties: Properties): string[];
/** The part of an object that lies at the given paths; what is not there is left out. */
export declare function projected(properties: JsonObject, paths: readonly string[]): JsonObject;
export {};
//# sourceMappingURL=managed-paths.d.ts.map