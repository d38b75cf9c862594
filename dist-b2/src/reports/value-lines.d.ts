import { type Json } from '../core/json.ts';
/** A key as it stands before ` = `: bare where it is a plain word. */
export declare function keyText(key: string): string;
/** A value on one line. */
export declare function inlineValue(value: Json): string;
/** A value as lines below each other, each member marked with a sign; the first line continues `key = `. */
export declare function valueLines(value: Json, sign: string): string[];
/** The members of an object, one below the other with their equal signs aligned, each marked with a sign. */
export declare function memberLines(value: {
    readonly [key: string]: Json;
}, sign: string): string[];
//# sourceMappingURL=value-lines.d.ts.map