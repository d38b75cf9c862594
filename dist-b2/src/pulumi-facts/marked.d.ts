import type { ResourceType } from '../core/define.ts';
import { type JsonObject } from '../core/json.ts';
/** Marks what the table calls secret or write-only, leaf by leaf, so that Pulumi encrypts it. */
export declare function marked(type: ResourceType, variant: string, properties: JsonObject): JsonObject;
/** Top-level properties of which some part is secret or write-only. */
export declare function sensitiveNames(type: ResourceType, variant: string): string[];
//# sourceMappingURL=marked.d.ts.map