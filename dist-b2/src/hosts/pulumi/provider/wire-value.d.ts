import { type Json, type JsonObject } from '../../../core/json.ts';
import { type Value } from '../../../core/value.ts';
/** A property as it came over the wire: marks of secrets removed, unknown values as such. */
export declare function wireValue(value: Json): Value;
/**
 * Data that Pulumi's wire format takes whole: what it would refuse after the vendor has already acted (and so lose
 * the object) is left out or written as text here.
 */
export declare function sanitised(properties: Readonly<Record<string, unknown>>): JsonObject;
//# sourceMappingURL=wire-value.d.ts.map