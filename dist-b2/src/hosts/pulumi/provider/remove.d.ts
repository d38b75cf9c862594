import type { JsonObject } from '../../../core/json.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';
/** Deletes an object; one that is gone, or that became another kind, is left alone. */
export declare function remove(session: Session, kind: Kind, id: string, props: JsonObject): Promise<void>;
//# sourceMappingURL=remove.d.ts.map