import type { Clock } from '../core/events.ts';
import type { EmulatorInstance } from './api.ts';
import type { Control, Problem } from './control.ts';
import type { FaultBoard } from './faults.ts';
import type { RequestLog } from './request-log.ts';
/** How to run emulators; everything but `apis` has a default. */
export interface EmulatorOptions {
    readonly apis: readonly EmulatorInstance[];
    /** Default 0: a free port. */
    readonly port?: number;
    /** Default 127.0.0.1. */
    readonly host?: string;
    /** `root`: the mounts side by side at the root (default with one API); `prefix`: each below its own prefix. */
    readonly layout?: 'root' | 'prefix';
    readonly clock?: Clock;
    /** Feeds ids, shuffles and chances; equal runs are equal. Default 1. */
    readonly seed?: number;
    /** Added to each answer. Milliseconds, default 0. */
    readonly latencyMs?: number;
    /** Requests kept in the log; 0 = none (fastest). Default 10,000. */
    readonly keep?: number;
}
/** A running server with its handles for tests. */
export interface Emulator {
    /** `http://host:port`, without trailing slash. */
    readonly origin: string;
    /** Base URL of each mount by its prefix, without trailing slash. */
    readonly urls: Readonly<Record<string, string>>;
    /** By API, the keys of a provider entry that reach it (base URLs, accepted credentials). */
    readonly config: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** The latest requests, oldest first. */
    readonly requests: RequestLog[];
    /** Requests nobody answered and handlers that failed: a test should find this empty. */
    readonly problems: readonly Problem[];
    readonly faults: FaultBoard;
    /** Control actions, e.g. `control('snapshot')`, `control('acme.change', { id, set })`. */
    readonly control: Control;
    /** Ends all connections and the server. */
    readonly close: () => Promise<void>;
}
/** Starts one loopback server with the given vendors' APIs on it; resolves once it listens. */
export declare function startEmulator(options: EmulatorOptions): Promise<Emulator>;
//# sourceMappingURL=start-emulator.d.ts.map