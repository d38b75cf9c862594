import { Markup } from './markup.ts';
/** A number with its name at the top of the page. */
export interface Tile {
    readonly name: string;
    readonly value: number;
}
/** One part of the page, made piece by piece when its turn comes. */
export interface Section {
    readonly id: string;
    readonly title: string;
    readonly body: Iterable<Markup>;
}
/** Everything on a page. */
export interface Page {
    readonly title: string;
    readonly verdict: string;
    readonly tiles: readonly Tile[];
    readonly sections: readonly Section[];
    readonly footer: string;
}
/** The page piece by piece. */
export declare function pageText(page: Page): Generator<string>;
//# sourceMappingURL=page.d.ts.map