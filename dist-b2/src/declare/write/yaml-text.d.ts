import { type Json } from '../../core/json.ts';
/** One `key: value` as lines. The texts are those YAML 1.2 readers give back unchanged. */
export declare function entryLines(key: string, value: Json, indent: string): string[];
/** A scalar as YAML; `flow`: inside brackets, where interpolations must be quoted. */
export declare function scalarText(value: Json, flow: boolean): string;
/** A mapping's key as YAML. */
export declare function keyText(key: string): string;
/** Comment lines, wrapped at words. */
export declare function commentLines(text: string, indent: string): string[];
//# sourceMappingURL=yaml-text.d.ts.map