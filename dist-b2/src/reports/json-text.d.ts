/** A document as JSON text whose bytes are harmless for a terminal: equal to JSON.stringify's once parsed. */
export declare function jsonText(document: unknown, indent?: number): string;
/** JSON text made harmless: what could drive a terminal stands in strings only, where an escape means the same. */
export declare function inertJson(text: string): string;
//# sourceMappingURL=json-text.d.ts.map