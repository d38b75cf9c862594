import type { Answer, Failure, Request } from '../core/wire.ts';
import type { Exchange } from './collector.ts';
import type { Problem } from './problem.ts';
/** What a request is, as far as judging its attempts needs it. */
export interface Nature {
    readonly request: Request;
    /** May be repeated though an earlier attempt may have been carried out. */
    readonly idempotent: boolean;
    /** Changes something at the vendor. */
    readonly writes: boolean;
    readonly failure: ((answer: Answer, request: Request) => Failure | undefined) | undefined;
    /** What the default rules make of statuses, e.g. 404: not-found. */
    readonly codes: Readonly<Record<number, Failure['code']>>;
    readonly bodyBytes: number;
}
export type Verdict = {
    readonly answer: Answer;
} | {
    readonly problem: Problem;
};
/** Codes for refusals by status, for requests to the API itself. */
export declare const API_CODES: Nature['codes'];
/** The same for authentication: whatever is refused there, it is the credentials. */
export declare const AUTH_CODES: Nature['codes'];
/** Decides what one attempt means. Nothing is ever decided by message text. */
export declare function judge(exchange: Exchange, nature: Nature): Promise<Verdict>;
//# sourceMappingURL=judge.d.ts.map