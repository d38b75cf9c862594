/** HTML that may stand in a page as it is. Only the tag below makes it, so nothing foreign gets in unescaped. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
}
/** What may be put into a piece of HTML: text and numbers are escaped, markup stands as it is, lists are joined. */
export type Insert = string | number | Markup | readonly Insert[] | undefined;
/** Writes HTML; everything put in that is not markup itself is escaped. */
export declare function markup(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup;
//# sourceMappingURL=markup.d.ts.map