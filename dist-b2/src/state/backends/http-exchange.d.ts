import { HoldfastError } from '../../core/errors.ts';
import type { Clock } from '../../core/events.ts';
import type { HttpSettings } from './http-settings.ts';
/** Sends one request of the http state protocol and resolves with any complete answer. */
export type HttpState = (method: string, url: string, request: {
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly headers?: Readonly<Record<string, string>>;
}) => Promise<HttpAnswer>;
export interface HttpAnswer {
    readonly status: number;
    readonly body: string;
}
export interface HttpRequest {
    readonly method: string;
    readonly address: string;
    readonly lockId?: string | undefined;
    readonly body?: string;
}
/** Sends requests with the state's credentials; repeats those whose repetition does no harm. */
export declare class HttpExchange {
    #private;
    constructor(send: HttpState, settings: HttpSettings, clock: Clock);
    /**
     * The first answer that is not a 5xx. Every request here may be repeated: a state carries its serial, a lock its
     * id. `arrived` is asked before a repetition whether the one before was carried out after all.
     */
    ask(request: HttpRequest, arrived?: () => Promise<boolean>): Promise<HttpAnswer>;
    /** What a refusal means for the user. */
    refusal(request: HttpRequest, { status }: HttpAnswer): HoldfastError;
}
//# sourceMappingURL=http-exchange.d.ts.map