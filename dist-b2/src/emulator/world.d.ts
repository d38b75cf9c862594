import type { Clock } from '../core/events.ts';
import type { Control, Problem } from './control.ts';
import type { FaultBoard } from './faults.ts';
import type { Lookup } from './mounted.ts';
import type { RequestLog } from './request-log.ts';
/** What serving one request needs. */
export interface World {
    readonly lookup: Lookup;
    readonly control: Control;
    readonly faults: FaultBoard;
    readonly clock: Clock;
    readonly random: () => number;
    readonly requests: RequestLog[];
    readonly problems: Problem[];
    readonly keep: number;
    /** Where the server listens. */
    readonly host: string;
    latencyMs: number;
    /** Requests so far, the control endpoint's excluded. */
    sequence: number;
}
//# sourceMappingURL=world.d.ts.map