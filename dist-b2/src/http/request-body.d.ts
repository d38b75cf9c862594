import type { Request } from '../core/wire.ts';
/** A request's body as text, with its content type. */
export interface RequestBody {
    readonly text: string;
    readonly type: string;
}
/** Undefined where the request has no body. */
export declare function requestBody({ body, form }: Request): RequestBody | undefined;
//# sourceMappingURL=request-body.d.ts.map