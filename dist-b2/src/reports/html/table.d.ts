import { type Insert, type Markup } from './markup.ts';
/** One column of a table. */
export interface Column {
    readonly title: string;
    readonly numeric?: boolean;
}
/** The opening of a table that may scroll sideways; rows follow, then `tableEnd`. */
export declare function tableStart(caption: string, columns: readonly Column[]): Markup;
/** What closes the table. */
export declare const tableEnd: Markup;
/** A whole table of plain cells; the first cell of each row is its header. */
export declare function plainTable(caption: string, columns: readonly Column[], rows: Iterable<readonly Insert[]>): Generator<Markup>;
//# sourceMappingURL=table.d.ts.map