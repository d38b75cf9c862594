import { type JsonObject } from '../../src/core/json.ts';
import type { Answer, Failure, Request } from '../../src/core/wire.ts';
/** Views of pipelines, users and groups come with more than can be declared; only that is kept. Source: OAS ShortPipelineView. */
export declare function decode(entity: JsonObject): JsonObject;
/** Reads `{"errors":[{"message"}]}` and says what the vendor's short texts leave out. Overload (429, 5xx) is the transport's. Sources: buddy-api.md 1, 4, 5. */
export declare function failure({ status, body, isJson }: Answer, { method, path }: Request): Failure | undefined;
//# sourceMappingURL=quirks.d.ts.map