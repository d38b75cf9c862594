import type { Action, Change } from '../core/model.ts';
import type { Ink, View } from './view.ts';
/** How an action is marked and said. */
export interface ActionWords {
    /** Three columns, right-aligned. */
    readonly symbol: string;
    readonly sentence: string;
    readonly legend: string;
    readonly ink?: Ink;
}
/** Terraform's symbols and sentences, and our own where it has none. */
export declare const ACTION_WORDS: Readonly<Record<Action, ActionWords>>;
/** The comment lines above a change's block: what will happen, why, and what to know before saying yes. */
export declare function headingLines(change: Change, view: View): string[];
//# sourceMappingURL=change-heading.d.ts.map