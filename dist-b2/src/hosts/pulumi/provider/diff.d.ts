import { type JsonObject } from '../../../core/json.ts';
import type { Kind } from './kinds.ts';
import type { Session } from './session.ts';
/** What Pulumi's engine learns of a difference. `changes` absent = it compares old and new inputs itself. */
export interface Difference {
    readonly changes?: boolean;
    readonly replaces?: readonly string[];
    readonly deleteBeforeReplace?: boolean;
}
/** Compares what is declared with what state remembers; nothing is requested. */
export declare function diff(session: Session, kind: Kind, id: string, olds: JsonObject, news: JsonObject): Promise<Difference>;
//# sourceMappingURL=diff.d.ts.map