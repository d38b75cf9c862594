/** Foreign text made inert inside HTML and XML, in elements and in quoted attributes alike. */
export declare function escapeMarkup(text: string): string;
//# sourceMappingURL=escape-markup.d.ts.map