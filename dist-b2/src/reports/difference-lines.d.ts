import { type Json } from '../core/json.ts';
/** What a value becomes, as lines; the first continues `key = `. Long pairs take two lines. */
export declare function differenceLines(before: Json, after: Json, columns: number): string[];
//# sourceMappingURL=difference-lines.d.ts.map