import type { Dispatcher } from 'undici';
import type { Limits } from './limits.ts';
import { type Reason } from './reason.ts';
/** How one attempt ended on the wire. */
export type Exchange = {
    readonly outcome: 'answered';
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly bytes: Buffer;
}
/** The answer began but did not end, or cannot be read. */
 | {
    readonly outcome: 'cut';
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly reason: Reason;
}
/** The request may have arrived; nothing came back. */
 | {
    readonly outcome: 'lost';
    readonly reason: Reason;
}
/** Not one byte of the request left. */
 | {
    readonly outcome: 'unsent';
    readonly reason: Reason;
};
type Controller = Dispatcher.DispatchController;
type RawHeaders = Readonly<Record<string, string | string[] | undefined>>;
/**
 * Gathers one answer. undici reports the start of a request just before its first byte is written, so an
 * error before that moment proves that nothing was sent.
 */
export declare class Collector implements Dispatcher.DispatchHandler {
    #private;
    constructor(limits: Limits, done: (exchange: Exchange) => void);
    /** Ends the attempt from outside; what is known by then decides the outcome. */
    stop(reason: Reason): void;
    onRequestStart(controller: Controller): void;
    onResponseStart(_controller: Controller, status: number, headers: RawHeaders): void;
    onResponseData(_controller: Controller, chunk: Buffer): void;
    onResponseEnd(): void;
    onResponseError(_controller: Controller | undefined, error: unknown): void;
}
/** The reason given for an answer beyond the size limit. */
export declare function tooLarge(bytes: number): Reason;
export {};
//# sourceMappingURL=collector.d.ts.map