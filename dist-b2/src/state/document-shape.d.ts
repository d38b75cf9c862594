import { type Json, type JsonObject } from '../core/json.ts';
/** Names the first place where a parsed document departs from `schemas/state.schema.json`. */
export declare function documentProblem(value: JsonObject): string | undefined;
/** The same for one entry of `resources`, as journals carry it. */
export declare function recordedProblem(value: Json | undefined, path: string): string | undefined;
//# sourceMappingURL=document-shape.d.ts.map