import { type Exchange } from './collector.ts';
import type { Limits } from './limits.ts';
import type { ProxySettings } from './proxy.ts';
import type { Reason } from './reason.ts';
import { type Wording } from './wording.ts';
/** A request ready for the wire. */
export interface Message {
    readonly method: string;
    /** scheme://host[:port] */
    readonly host: string;
    /** Path with query. */
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string | undefined;
}
export interface AgentOptions {
    readonly limits: Limits;
    /** Most sockets to one host. */
    readonly connections: number;
    /** File with further certificate authorities, PEM. */
    readonly caFile?: string | undefined;
    readonly proxy?: ProxySettings | undefined;
    /** Default: as provider entries call them. */
    readonly wording?: Wording | undefined;
}
/** Kept-alive connections. Never follows redirects, never repeats a request, always verifies certificates. */
export interface Agent {
    exchange(message: Message): Promise<Exchange>;
    /** Ends all attempts under way; later ones end at once. */
    stop(reason: Reason): void;
    close(): Promise<void>;
}
/** undici is loaded, and the CA file read, when the first message is sent. */
export declare function createAgent(options: AgentOptions): Agent;
//# sourceMappingURL=agent.d.ts.map