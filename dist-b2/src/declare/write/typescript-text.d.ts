import { type Json } from '../../core/json.ts';
/** A value as an expression; whole-text variables become calls of `env`. */
export declare function valueText(value: Json, indent: string, at?: number): string;
/** A member's name. */
export declare function nameText(name: string): string;
/** Comment lines, wrapped at words. */
export declare function commentText(text: string, indent: string): string[];
//# sourceMappingURL=typescript-text.d.ts.map