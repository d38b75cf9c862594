import type { Json, JsonObject } from '../core/json.ts';
import type { EmulatedApi, Reply } from './api.ts';
import type { FaultBoard } from './faults.ts';
import type { RequestLog } from './request-log.ts';
/** Where the control endpoint lives, whatever is mounted beside it. */
export declare const CONTROL_PATH = "/__control";
/** A request nobody answered, or one whose handler failed: either means that a test, a client or the emulator is wrong. */
export interface Problem {
    readonly kind: 'unmatched' | 'crashed';
    readonly method: string;
    readonly path: string;
    readonly message: string;
}
/** What the control actions act on. */
export interface Controlled {
    readonly apis: Readonly<Record<string, EmulatedApi>>;
    readonly faults: FaultBoard;
    readonly requests: RequestLog[];
    readonly problems: Problem[];
    readonly setLatency: (ms: number) => void;
    readonly totals: () => Json;
}
/** Runs a control action by name: `faults.add`, `snapshot`, `acme.change`, … Throws a TypeError that says what is wrong. */
export type Control = (action: string, argument?: JsonObject) => Json;
/** All actions: the kit's own and, under its name, each vendor's. */
export declare function createControl(controlled: Controlled): Control;
/**
 * Answers `POST /__control` with body `{ action, argument? }`. JSON's content type is demanded, so that no web page
 * can reach a running emulator's secrets by a simple form.
 */
export declare function answerControl(control: Control, method: string, body: Json | undefined): Reply;
/** True where a Host header names this machine or the address served: a page of another name must not reach the control endpoint. */
export declare function isLocal(host: string, served: string): boolean;
//# sourceMappingURL=control.d.ts.map