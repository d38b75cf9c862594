import type { Environment } from './proxy.ts';
/** How a process was started that can give away what it sends or holds. */
export interface Hazard {
    /** The variable or the option of Node. */
    readonly name: string;
    /** One line: what it does. */
    readonly summary: string;
    /** What to do about it. */
    readonly detail: string;
}
/** `NODE_TLS_REJECT_UNAUTHORIZED=0`, which Node's own connections and many libraries obey. */
export declare function unverifiedTls(env: Environment): Hazard | undefined;
/** `NODE_DEBUG` with a part that prints credentials as they are sent; Node reads it before any masking can help. */
export declare function debugOutput(env: Environment): Hazard | undefined;
/** Options of Node, given to the process or in `NODE_OPTIONS`, that dump memory or environment; each once. */
export declare function dumps(env: Environment, execArgv: readonly string[]): readonly Hazard[];
//# sourceMappingURL=process-hazards.d.ts.map