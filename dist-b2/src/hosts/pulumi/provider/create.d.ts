import type { JsonObject } from '../../../core/json.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';
export interface Created {
    readonly id: string;
    readonly outs: JsonObject;
}
/** Creates an object, or adopts the one that is there already; looks at the shared list before anything is sent. */
export declare function create(session: Session, kind: Kind, inputs: JsonObject): Promise<Created>;
//# sourceMappingURL=create.d.ts.map