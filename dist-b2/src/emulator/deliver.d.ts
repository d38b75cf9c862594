import type { ServerResponse } from 'node:http';
import type { Reply } from './api.ts';
import type { Fault } from './faults.ts';
/** How an answer travels when it does not travel as usual. Milliseconds and bytes. */
export interface Transit {
    readonly headersAfterMs: number;
    readonly bodyAfterMs: number;
    readonly truncate: number | undefined;
}
/** What the faults of one request do to the way of its answer; `latencyMs` comes on top. */
export declare function transitOf(faults: readonly Fault[], latencyMs: number): Transit;
/** Sends an answer at once and whole. */
export declare function deliver(response: ServerResponse, reply: Reply): void;
/** Sends an answer late, in two parts or only partly. */
export declare function deliverBadly(response: ServerResponse, reply: Reply, transit: Transit, sleep: (ms: number) => Promise<void>): Promise<void>;
//# sourceMappingURL=deliver.d.ts.map