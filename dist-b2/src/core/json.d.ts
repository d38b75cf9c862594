/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | {
    readonly [key: string]: Json;
};
/** A JSON object; keys may be anything a vendor sends, so read it with `Object.hasOwn` in mind. */
export interface JsonObject {
    readonly [key: string]: Json;
}
/** True for plain objects of any realm (not arrays, not null, not class instances). */
export declare function isObject(value: unknown): value is JsonObject;
/** True for arrays, keeping their element type (Array.isArray would make it `any`). */
export declare function isList(value: unknown): value is readonly Json[];
/**
 * Serialises with sorted keys, so that equal values give equal text whatever their key order; as in JSON, undefined
 * members are left out.
 */
export declare function canonical(value: Json): string;
/** A copy of an object with the members a test keeps. */
export declare function keepMembers(object: JsonObject, keep: (key: string) => boolean): JsonObject;
/** A copy of an object with every member replaced; any key is safe. */
export declare function mapMembers<A, B>(object: {
    readonly [key: string]: A;
}, replace: (member: A, key: string) => B): {
    [key: string]: B;
};
/** Like `mapMembers`, but the very same object where nothing is replaced: most of what is walked stays as it is. */
export declare function replaceMembers<A, O extends {
    readonly [key: string]: A;
}>(object: O, replace: (member: A, key: string) => A): O | {
    [key: string]: A;
};
/** Like `replaceMembers`, for the items of a list. */
export declare function replaceItems<A>(list: readonly A[], replace: (item: A, index: number) => A): readonly A[];
/** Structural equality; object key order does not count, array order does. */
export declare function equal(a: Json | undefined, b: Json | undefined): boolean;
//# sourceMappingURL=json.d.ts.map