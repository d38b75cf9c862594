import type { Provider } from '../core/define.ts';
import type { Clock } from '../core/events.ts';
import type { Agent, Message } from './agent.ts';
import { type Nature, type Verdict } from './judge.ts';
import type { Limiter } from './limiter.ts';
/** One finished attempt, for logs. The URL is masked. */
export interface RequestInfo {
    readonly method: string;
    readonly url: string;
    /** Absent where no answer came. */
    readonly status?: number;
    readonly ms: number;
    /** Counts from 1. */
    readonly attempt: number;
}
/** What all attempts of a connection share. */
export interface Wire {
    readonly agent: Agent;
    readonly clock: Clock;
    readonly random: () => number;
    readonly rateLimit: Provider['rateLimit'];
    readonly mask: (text: string) => string;
    readonly onRequest: ((info: RequestInfo) => void) | undefined;
}
export interface Attempted {
    readonly verdict: Verdict;
    /** Until when the vendor asked to wait, in milliseconds from now; undefined where it did not. */
    readonly toldMs: number | undefined;
}
/** What one attempt needs to know of its request. */
export interface Attempt {
    readonly nature: Nature;
    readonly limiter: Limiter;
    /** Called when the attempt begins. */
    readonly count: (attempt: number) => void;
}
/** Sends a message once, when the limiter lets it; `attempt` counts from 1. */
export declare function attemptOnce(wire: Wire, { nature, limiter, count }: Attempt, message: Message, attempt: number): Promise<Attempted>;
//# sourceMappingURL=attempt.d.ts.map