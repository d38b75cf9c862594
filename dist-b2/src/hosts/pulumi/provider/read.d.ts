import type { JsonObject } from '../../../core/json.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';
/** What `read` answers; without `id` the object is gone. */
export interface Read {
    readonly id?: string;
    readonly props?: JsonObject;
    readonly inputs?: JsonObject;
}
/** Reads a resource for refresh, or an object nobody manages for `.get`. */
export declare function read(session: Session, kind: Kind, id: string, props: JsonObject): Promise<Read>;
//# sourceMappingURL=read.d.ts.map