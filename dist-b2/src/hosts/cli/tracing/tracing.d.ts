import type { RunEvent } from '../../../core/events.ts';
import type { Invocation } from '../invocation.ts';
import { type TelemetryApi } from './telemetry-api.ts';
/** One request, as the transport tells of it once it is over. The URL is without credentials. */
export interface TracedRequest {
    readonly method: string;
    readonly url: string;
    readonly status?: number | undefined;
    readonly ms: number;
    readonly attempt: number;
}
/** Spans of one run: the run itself, each scope that is listed, each request. */
export declare class Tracing {
    #private;
    constructor(api: TelemetryApi, invocation: Invocation);
    stack(name: string, stack: string): void;
    readonly event: (event: RunEvent) => void;
    readonly request: ({ method, url, status, ms, attempt }: TracedRequest) => void;
    /** Ends all spans and has them sent. */
    end(outcome: {
        readonly code: number;
    } | {
        readonly error: unknown;
    }): Promise<void>;
}
/** Starts the spans of a run, where the user has set up an SDK. */
export declare function startTracing(invocation: Invocation): Tracing | undefined;
//# sourceMappingURL=tracing.d.ts.map