import type { IncomingHttpHeaders } from 'node:http';
import type { Json, JsonObject } from '../core/json.ts';
import type { Collection, View } from './collection.ts';
/** One request as a vendor's handlers see it. */
export interface ApiRequest {
    /** Number of this request since the server started, from 1. */
    readonly sequence: number;
    readonly method: string;
    /** Path below the mount as it was sent, still percent-encoded, without the query. */
    readonly path: string;
    /** Decoded values of the route's `:names`. */
    readonly params: Readonly<Record<string, string>>;
    readonly query: URLSearchParams;
    readonly headers: IncomingHttpHeaders;
    /** Lower-case type of the content-type header without its parameters; undefined where it is missing. */
    readonly mediaType: string | undefined;
    /** The body as text, empty where there was none. */
    readonly text: string;
    /** The body parsed as its media type says (JSON or form); undefined where there is none or it cannot be parsed. */
    readonly body: Json | undefined;
    /** Set by a stale-list fault: how old the world is that a list handler must show. */
    readonly view: View | undefined;
}
/** An answer; `text` is sent as it is and wins over `body`, which is serialised as JSON. */
export interface Reply {
    readonly status: number;
    /** Lower-case names; `content-type` defaults to application/json where there is a body. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Json;
    readonly text?: string;
}
/** Answers one request; synchronous, since everything is in memory. May throw a Refusal. */
export type Handler = (request: ApiRequest) => Reply;
/** A method and a path pattern such as `/projects/:projectId/integrations`, with its handler. */
export interface Route {
    readonly method: string;
    readonly pattern: string;
    readonly handle: Handler;
}
/** A group of routes with a base URL of its own: a vendor's API, or its separate sign-in host. */
export interface Mount {
    /** First path segment when several APIs share the server; also the key in `urls`. */
    readonly prefix: string;
    readonly routes: readonly Route[];
    /** Runs before a matched route: authentication and the like. A reply ends the request. */
    readonly before?: (request: ApiRequest) => Reply | undefined;
    /** Runs after each answer of this mount: rate-limit headers and the like. */
    readonly finish?: (request: ApiRequest, reply: Reply) => Reply;
}
/** An action behind the client's back, called in process or over the control endpoint. */
export type ControlAction = (argument: JsonObject) => Json;
/** What a vendor's emulator consists of once it runs. */
export interface EmulatedApi {
    readonly mounts: readonly Mount[];
    /** Out-of-band edits (`add`, `change`, `remove`) and whatever else the vendor's tests need; called as `NAME.add`. */
    readonly controls: {
        readonly add: ControlAction;
        readonly change: ControlAction;
        readonly remove: ControlAction;
    } & Readonly<Record<string, ControlAction>>;
    /** Keys of a provider entry that reach this emulator: base URLs and credentials it accepts. */
    readonly config?: Readonly<Record<string, string>>;
    /** Every object as held, secrets included: for tests only. */
    readonly snapshot: () => Json;
}
/** What the server lends to a vendor's emulator. */
export interface EmulatorContext {
    /** Base URL of a mount, without trailing slash. */
    readonly url: (prefix: string) => string;
    /** Milliseconds of the server's clock. */
    readonly now: () => number;
    /** Seeded: equal runs draw equal numbers. */
    readonly random: () => number;
    /** An id of lower-case letters and digits. */
    readonly id: (length: number) => string;
    /** A new store of objects in scopes that keeps its history, so that lists can be answered stale. */
    readonly collection: <T extends object>() => Collection<T>;
}
/** An emulator with its options, ready to be started: an element of `startEmulator({ apis })`. */
export interface EmulatorInstance {
    readonly name: string;
    readonly create: (context: EmulatorContext) => EmulatedApi;
}
/** How a vendor describes its emulator. */
export interface EmulatorDefinition<Options extends object> {
    /** Vendor's name: the first half of its control actions and its key in the snapshot. */
    readonly name: string;
    readonly create: (options: Partial<Options>, context: EmulatorContext) => EmulatedApi;
}
/** Turns a definition into a function of its options, e.g. `startEmulator({ apis: [acme({ strict: true })] })`. */
export declare function defineEmulator<Options extends object>(definition: EmulatorDefinition<Options>): (options?: Partial<Options>) => EmulatorInstance;
//# sourceMappingURL=api.d.ts.map