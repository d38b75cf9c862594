import { type Json, type JsonObject } from '../core/json.ts';
/** A value marked so that Pulumi's engine keeps it encrypted wherever it goes. */
export declare function wireSecret(value: Json): JsonObject;
/** True for a value marked by `wireSecret`. */
export declare function isWireSecret(value: unknown): value is JsonObject;
/** The same data without marks, at any depth. */
export declare function withoutMarks(value: Json): Json;
//# sourceMappingURL=wire-secret.d.ts.map