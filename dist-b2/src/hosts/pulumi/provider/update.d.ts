import type { JsonObject } from '../../../core/json.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';
/** Brings a live object to what is declared, with exactly the requests `holdfast apply` would send. */
export declare function update(session: Session, kind: Kind, id: string, olds: JsonObject, news: JsonObject): Promise<JsonObject>;
//# sourceMappingURL=update.d.ts.map