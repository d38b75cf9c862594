import type { Clock } from '../../../core/events.ts';
import type { WatchStatus } from './watch-status.ts';
export interface WatchServer {
    /** `http://127.0.0.1:PORT`. */
    readonly url: string;
    readonly close: () => Promise<void>;
}
/** Serves `/healthz` and `/metrics` on loopback; nothing else, to nobody else. */
export declare function serveStatus(port: number, status: WatchStatus, clock: Clock): Promise<WatchServer>;
//# sourceMappingURL=watch-server.d.ts.map