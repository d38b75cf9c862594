import { type Markup } from './markup.ts';
/** The values of one resource side by side; nothing where there are none. */
export declare function valuesTable(address: string, columns: readonly string[], rows: readonly Markup[]): Markup | undefined;
//# sourceMappingURL=values-table.d.ts.map