import type { Provider, ResourceType } from './define.ts';
import type { JsonObject } from './json.ts';
import type { SchemaStyle } from './field-schema.ts';
/** The dialect all generated schemas are written in. */
export declare const DIALECT = "https://json-schema.org/draft/2020-12/schema";
/**
 * Strict JSON Schema (2020-12) of one variant's properties after interpolation: the discriminator, scope fields as
 * optional texts, declarable fields, nothing else. Properties under `options.passthrough` are the caller's to except.
 */
export declare function resolvedSchema(resource: ResourceType, variant: string): JsonObject;
/** The closed schema of one variant's properties in a given style. */
export declare function variantSchema(resource: ResourceType, variant: string, style: SchemaStyle): JsonObject;
/**
 * Schema of a resource type's properties that chooses the variant by the discriminator with if/then, never oneOf:
 * a mistake is reported against the one variant meant, not against all of them.
 */
export declare function dispatchSchema(resource: ResourceType, defs: string): JsonObject;
/** The variants' schemas as `$defs` entries, for `dispatchSchema`. */
export declare function variantDefs(resource: ResourceType, style: SchemaStyle, defs: string): JsonObject;
/** The published schema of one resource type's properties, e.g. `schemas/PROVIDER/integration.schema.json`. */
export declare function resourceSchema(provider: Provider, resource: ResourceType): JsonObject;
//# sourceMappingURL=schema.d.ts.map