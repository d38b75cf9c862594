import type { JsonObject } from './json.ts';
import type { SchemaStyle } from './field-schema.ts';
/** Any value may be written as an interpolation or be fetched by a function. */
export declare const looseStyle: SchemaStyle;
/** `$defs` shared by all manifests. */
export declare const sharedDefs: JsonObject;
/** Keys of a provider entry that every provider understands. */
export declare const entryKeys: JsonObject;
/** Top-level keys of a manifest besides `providers` and `resources`. */
export declare const manifestKeys: JsonObject;
//# sourceMappingURL=authoring-defs.d.ts.map