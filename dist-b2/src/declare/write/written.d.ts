import type { Json, JsonObject } from '../../core/json.ts';
/** One property of a block; `off` writes it as a comment, ready to be switched on. */
export interface WrittenProperty {
    readonly name: string;
    /** As it stands in the file: placeholders put in, a literal `${` escaped. */
    readonly value: Json;
    readonly comment?: string;
    readonly off?: true;
}
/** One block under `resources`, before it is spelled in any language. */
export interface WrittenBlock {
    readonly name: string;
    /** One paragraph each. */
    readonly comments: readonly string[];
    readonly type: string;
    readonly properties: readonly WrittenProperty[];
    readonly options: JsonObject;
}
/** One file of a manifest, before it is spelled in any language. */
export interface WrittenManifest {
    /** Comments at the top, one paragraph each. */
    readonly header: readonly string[];
    readonly name?: string;
    readonly config?: JsonObject;
    readonly providers?: JsonObject;
    readonly resources: readonly WrittenBlock[];
    /** Comments at the end, one paragraph each. */
    readonly trailer: readonly string[];
}
/** Lets text stand for itself where an interpolation would be read. */
export declare function escapeInterpolation(value: Json): Json;
//# sourceMappingURL=written.d.ts.map