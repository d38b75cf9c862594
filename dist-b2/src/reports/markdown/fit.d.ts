/** A part of a report made to fit. */
export interface Fitted {
    readonly text: string;
    readonly shown: number;
    readonly left: number;
}
/** UTF-8 bytes of a text: what forges count at most. */
export declare function bytes(text: string): number;
/** As many pieces from the front as fit into a number of bytes; later ones are only counted, never made. */
export declare function fit<Item>(items: readonly Item[], budget: number, piece: (item: Item) => string): Fitted;
/** The first lines of a text that fit, and how many were left out. */
export declare function fitLines(text: string, budget: number): string;
//# sourceMappingURL=fit.d.ts.map