import type { Field, ScopeField } from './define.ts';
import type { Json, JsonObject } from './json.ts';
import type { Fields } from './fields.ts';
/** How field schemas are written: bare and strict for validators, or with hover texts and looser values for editors. */
export interface SchemaStyle {
    /** Adds descriptions, defaults and the `x-` words. */
    readonly annotated: boolean;
    /** Applied to each value's schema; editors accept an interpolation in any place. */
    readonly wrap: (schema: JsonObject) => JsonObject;
}
/** What a validator needs and nothing more. */
export declare const bareStyle: SchemaStyle;
/** For people and editors, values as they are after interpolation. */
export declare const annotatedStyle: SchemaStyle;
/** The schema of one declared value. */
export declare function fieldSchema(field: Field, style: SchemaStyle): JsonObject;
/** `properties`, `required` and `additionalProperties: false` for declarable fields; others may not be written. */
export declare function closedObject(fields: Fields, style: SchemaStyle): JsonObject;
/** The schema of a path parameter: text, never empty. */
export declare function scopeSchema(scope: ScopeField, style: SchemaStyle): JsonObject;
/** Leaves undefined members out, so that a schema can be written as one literal. */
export declare function defined(members: Readonly<Record<string, Json | undefined>>): JsonObject;
//# sourceMappingURL=field-schema.d.ts.map