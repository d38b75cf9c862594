import { type Markup } from './markup.ts';
/** How a badge is coloured; the word in it says the same. */
export type Tone = 'good' | 'warn' | 'bad' | 'calm';
/** One resource of the filterable table. */
export interface Row {
    readonly address: string;
    /** Action or class, by which the table can be filtered. */
    readonly kind: string;
    readonly tone: Tone;
    readonly type: string;
    readonly variant: string;
    readonly scope: string;
    /** Where it is declared; empty where that does not matter or nobody declares it. */
    readonly place: string;
    /** What stands behind a click; absent where there is nothing more to say. */
    readonly more?: {
        readonly summary: string;
        readonly body: Markup;
    };
}
/**
 * The row as a group of its own, so that it is hidden and shown as a whole. Rows are laid out without each other, else
 * the browser would measure all of them at each filter; roles say that it is a table nevertheless.
 */
export declare function rowMarkup({ address, kind, tone, type, variant, scope, place, more }: Row): Markup;
/** A scope as `name=value` pairs. */
export declare function scopeText(scope: Readonly<Record<string, string>>): string;
//# sourceMappingURL=row.d.ts.map