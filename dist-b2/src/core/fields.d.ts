import type { Field, ResourceType } from './define.ts';
import type { Json, JsonObject } from './json.ts';
import type { Value } from './value.ts';
/** Fields by name, as a table gives them. The objects made here have no prototype, so any name may be looked up. */
export type Fields = Readonly<Record<string, Field>>;
/** Where a value sits inside the properties: member names, map keys and array positions. */
export type FieldPath = readonly (string | number)[];
/** One declarable or answered place of a table; `*` stands for any array position or map key. */
export interface FieldLeaf {
    readonly path: readonly string[];
    /** With the words of the fields around it, see `fieldAt`. */
    readonly field: Field;
}
/** One value together with the field that describes it; `field` is undefined where the table knows nothing of it. */
export interface ValueLeaf<T = Value> {
    readonly path: FieldPath;
    readonly field: Field | undefined;
    readonly value: T;
}
/**
 * All fields of one variant: the common ones and its own, the discriminator left out. A variant unknown to the
 * table (a kind the vendor added) has the common fields only. The result is the same object at every call.
 */
export declare function fieldsOf(resource: ResourceType, variant: string): Fields;
/** The few fields of which the table says something special, found once a table. */
export declare function fieldsWith(fields: Fields, word: keyof Field): readonly (readonly [string, Field])[];
/** The field with this name at the top, or undefined. Safe for any name. */
export declare function fieldNamed(fields: Fields, name: string): Field | undefined;
/**
 * The field that describes the value at a path, or undefined where the table ends. What the fields around it say
 * of their whole content holds for it too: `secret`, `writeOnly`, `readOnly`, `createOnly`, `volatile`.
 */
export declare function fieldAt(fields: Fields, path: FieldPath): Field | undefined;
/** The value may not be shown or stored in clear: it is secret, or the vendor never answers it. */
export declare function isSensitive(field: Field | undefined): boolean;
/** The value can be read back and compared. */
export declare function isReadable(field: Field | undefined): boolean;
/** The value may be declared. */
export declare function isDeclarable(field: Field | undefined): boolean;
/** True where any part of the field satisfies the test, the field itself included. */
export declare function someField(field: Field, test: (field: Field) => boolean): boolean;
/** Every leaf of a table in order; objects, maps and arrays of structures are opened, arrays of scalars are leaves. */
export declare function leafFields(fields: Fields): readonly FieldLeaf[];
/**
 * Every leaf value of declared or observed properties with its field, in the properties' order. A value that is not
 * yet a plain object or array (a secret, a reference, null) is a leaf whatever its field; so are empty ones.
 */
export declare function leafValues(fields: Fields, properties: JsonObject): readonly ValueLeaf<Json>[];
export declare function leafValues(fields: Fields, properties: Readonly<Record<string, Value>>): readonly ValueLeaf[];
//# sourceMappingURL=fields.d.ts.map