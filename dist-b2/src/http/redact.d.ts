import type { Json } from '../core/json.ts';
/** Replaces known secrets in text. */
export interface Mask {
    /** Makes a value's texts of at least eight characters known as secrets, in all their encoded forms. */
    add(value: Json): void;
    mask(text: string): string;
    /** Where the end of a text begins that may still turn out to be the beginning of a secret; else its length. */
    undecidedFrom(text: string): number;
}
/** A mask over text that arrives in pieces. */
export interface MaskStream {
    /** What of the text so far can be shown: a possible beginning of a secret is held back until it is decided. */
    write(chunk: string): string;
    /** What was held back, masked. */
    end(): string;
}
/** A mask that knows no secret yet. The time to mask a text hardly depends on the number of secrets. */
export declare function createMask(): Mask;
/** Masks a text that comes in chunks, also where a secret is split between two of them. */
export declare function maskStream(mask: Mask): MaskStream;
//# sourceMappingURL=redact.d.ts.map