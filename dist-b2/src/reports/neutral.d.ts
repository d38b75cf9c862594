/** Foreign text made harmless for a terminal: dangerous characters are shown as escapes; line feeds and tabs stay. */
export declare function neutral(text: string): string;
/** Text of ours that may be coloured and may hold foreign text: only colours are left of what a terminal obeys. */
export declare function neutralPainted(text: string): string;
/** Foreign text for a place that is one line: line feeds and tabs become escapes as well. */
export declare function neutralLine(text: string): string;
/** Text in double quotes with everything dangerous escaped. */
export declare function quoted(text: string): string;
/** A dangerous character as JSON and JavaScript spell it. */
export declare function escaped(character: string): string;
//# sourceMappingURL=neutral.d.ts.map