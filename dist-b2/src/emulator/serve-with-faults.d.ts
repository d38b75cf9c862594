import type { ServerResponse } from 'node:http';
import type { ApiRequest } from './api.ts';
import type { View } from './collection.ts';
import type { Fault } from './faults.ts';
import type { Target } from './mounted.ts';
import type { RequestLog } from './request-log.ts';
import type { World } from './world.ts';
/** A request and the faults that strike it. */
export interface Struck {
    readonly target: Target | undefined;
    readonly request: ApiRequest;
    readonly entry: RequestLog;
    readonly faults: readonly Fault[];
}
/** Answers a request as its faults and the latency want it, or not at all. */
export declare function serveWithFaults(world: World, response: ServerResponse, struck: Struck): Promise<void>;
/** How old a world the faults want lists to show. */
export declare function viewOf(faults: readonly Fault[]): View | undefined;
//# sourceMappingURL=serve-with-faults.d.ts.map