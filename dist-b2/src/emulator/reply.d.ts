import type { Json, JsonObject } from '../core/json.ts';
import type { ApiRequest, Reply } from './api.ts';
/** Thrown by a handler to answer at once; the server turns it into its reply. */
export declare class Refusal extends Error {
    readonly reply: Reply;
    constructor(reply: Reply);
}
/** An answer with a JSON body. */
export declare function json(status: number, body: Json, headers?: Readonly<Record<string, string>>): Reply;
/** An answer whose JSON text was made before, e.g. a list kept by `Collection.memo`. */
export declare function serialised(status: number, text: string, headers?: Readonly<Record<string, string>>): Reply;
/** An answer that is a web page where JSON was expected: a login page, a proxy's error. */
export declare function html(status: number, text: string): Reply;
/** An answer without a body. */
export declare function empty(status: number, headers?: Readonly<Record<string, string>>): Reply;
/** A Refusal with a JSON body: `throw refuse(404, {...})`. */
export declare function refuse(status: number, body: Json, headers?: Readonly<Record<string, string>>): Refusal;
/**
 * The request's body as a JSON object, for vendors that insist on `application/json`; otherwise throws `refusal()`
 * with the reason: a wrong or missing content type, text that is not JSON, or JSON that is no object.
 */
export declare function jsonBody(request: ApiRequest, refusal: (reason: string) => Refusal): JsonObject;
//# sourceMappingURL=reply.d.ts.map