import type { Answer } from '../core/wire.ts';
import { type Exchange } from './collector.ts';
type Answered = Extract<Exchange, {
    outcome: 'answered';
}>;
type Cut = Extract<Exchange, {
    outcome: 'cut';
}>;
/** A complete answer as text. */
export interface ReadAnswer {
    readonly outcome: 'read';
    readonly status: number;
    readonly headers: Answer['headers'];
    readonly text: string;
}
/** Turns an answer's bytes into text; bytes that cannot be read count as an answer cut short. */
export declare function readText(exchange: Exchange, mostBytes: number): Promise<ReadAnswer | Exclude<Exchange, Answered>>;
/** Reads text as JSON where it may be that. Other text stays text; announced JSON that does not parse is cut short. */
export declare function toAnswer({ status, headers, text }: ReadAnswer): Answer | Cut;
export {};
//# sourceMappingURL=decode-body.d.ts.map