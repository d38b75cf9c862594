import { type Json } from '../../core/json.ts';
import { type Markup } from './markup.ts';
/** A value as lines: text as it is, anything else as indented JSON, secrets and references as words. */
export declare function valueText(value: Json): string;
/** One value in a cell of its own; the label names a scrolling region for those who cannot see it. */
export declare function valueCell(value: Json | undefined, label: string): Markup;
/** Two values side by side, with the lines that differ marked where there are several. */
export declare function comparedCells(before: Json | undefined, after: Json | undefined, label: string): Markup;
//# sourceMappingURL=value-cells.d.ts.map