import type { Json } from '../core/json.ts';
import type { View } from './collection.ts';
/** Which requests a rule strikes. Everything given must fit; nothing given fits all. */
export interface FaultMatch {
    readonly method?: string;
    /** Glob over the path, with or without the mount's prefix; `*` stands for any characters. */
    readonly path?: string;
    /** Only the n-th request that fits, from 1. */
    readonly nth?: number;
    /** At most so many requests. */
    readonly times?: number;
    /** Strikes with this chance, drawn from `seed`. */
    readonly probability?: number;
    readonly seed?: number;
}
/** What goes wrong. */
export type Fault = 
/** The connection ends before anything is done. */
'drop-before'
/** The request is carried out, then the connection ends without an answer. */
 | 'drop-after'
/** Lists show the world as it was before the last change. */
 | 'stale-list'
/** Lists come in another order. */
 | 'shuffle'
/** Objects in the answer carry members no document names. */
 | 'extra-fields'
/** This answer instead; the request is carried out only with `commit`. `text` is sent as it is, e.g. broken JSON. */
 | {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Json;
    readonly text?: string;
    readonly commit?: boolean;
}
/** The request is carried out; then the answer's head, or the second half of its body, comes late. */
 | {
    readonly delayMs: number;
    readonly phase: 'headers' | 'body';
}
/** The request is carried out; the answer breaks off after so many bytes of its body. */
 | {
    readonly truncate: number;
}
/** The request is carried out; the answer is a web page with status 200. */
 | {
    readonly html: true;
}
/** Lists lag behind in this way. */
 | {
    readonly staleList: View;
}
/** The request is carried out twice; the first answer is given. */
 | {
    readonly duplicate: true;
};
/** A fault and when it strikes. */
export interface FaultRule {
    readonly match: FaultMatch;
    readonly fault: Fault;
}
/** The rules in force. */
export interface FaultBoard {
    /** Returns the rule's id. */
    readonly add: (rule: FaultRule) => string;
    readonly remove: (id: string) => boolean;
    readonly clear: () => void;
    readonly list: () => readonly {
        readonly id: string;
        readonly rule: FaultRule;
        readonly struck: number;
    }[];
    /** Faults that strike this request, in the order their rules were added; counts them as struck. */
    readonly strike: (method: string, paths: readonly string[]) => readonly Fault[];
}
/** A board without rules; `seed` feeds rules with a probability that bring none. */
export declare function createFaultBoard(seed: number): FaultBoard;
/** A fault's name for logs. */
export declare function faultName(fault: Fault): string;
//# sourceMappingURL=faults.d.ts.map