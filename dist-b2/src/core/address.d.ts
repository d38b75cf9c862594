/** An address taken apart: the block's name and, for an instance of a group, its key. */
export interface Address {
    readonly name: string;
    readonly key?: string;
}
/** What a resource may be called, so that it can stand in `${resources.NAME.PROPERTY}`. */
export declare const NAME: RegExp;
/** `shop`, or `shop["eu"]` for an instance of a group. */
export declare function formatAddress(name: string, key?: string): string;
/** Takes an address apart; integer keys may be written without quotes. Undefined where the text is no address. */
export declare function parseAddress(text: string): Address | undefined;
/** `ADDR#PROP` taken apart; a group's key may hold `#`, so the first one after a whole address counts. */
export declare function splitProperty(text: string): {
    readonly address: string;
    readonly path: string;
} | undefined;
/**
 * Whether a `--target` or `--exclude` pattern means an address. Only `*` is special (any text, also none); brackets
 * are literal; a pattern that names a group means all its instances.
 */
export declare function matchPattern(pattern: string, address: string): boolean;
//# sourceMappingURL=address.d.ts.map