import type { Provider } from './define.ts';
import type { JsonObject } from './json.ts';
/**
 * Schema of a whole manifest for editors: every value is its type, an interpolation or an `fn::` object; resource
 * types and their variants are chosen by if/then, so that a mistake is shown where it is made.
 */
export declare function authoringSchema(providers: readonly Provider[]): JsonObject;
//# sourceMappingURL=authoring-schema.d.ts.map