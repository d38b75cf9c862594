import type { Request } from '../core/wire.ts';
import { type Base, type UrlRules } from './origin.ts';
/** A request's destination, checked and split as the wire needs it. */
export interface Target {
    readonly host: string;
    /** Path with query. */
    readonly path: string;
    /** The same without query, for messages. */
    readonly url: string;
}
/** Destination of a request below a base URL. No segment can leave it, however it is encoded. */
export declare function targetBelow(base: Base, request: Request, name: string): Target;
/** Destination of an authentication request, which gives its whole URL. */
export declare function absoluteTarget(request: Request, rules: UrlRules): Target;
//# sourceMappingURL=target.d.ts.map