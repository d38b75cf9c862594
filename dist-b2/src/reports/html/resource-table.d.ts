import { type Markup } from './markup.ts';
import { type Row } from './row.ts';
/** The filterable table of resources, row by row. The filter stays hidden until the script that serves it runs. */
export declare function resourceTable(rows: Iterable<Row>, kinds: readonly string[], kindTitle: string): Generator<Markup>;
//# sourceMappingURL=resource-table.d.ts.map