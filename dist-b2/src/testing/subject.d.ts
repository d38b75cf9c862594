import type { ResourceType } from '../core/define.ts';
import type { Clock } from '../core/events.ts';
import { type JsonObject } from '../core/json.ts';
import type { Connection, Observed } from '../core/model.ts';
import type { ApplyResult, Plan } from '../core/result.ts';
import type { Request } from '../core/wire.ts';
/** What one case works with. */
export interface SubjectOptions {
    readonly token: string;
    readonly resource: ResourceType;
    readonly variant: string;
    readonly scope: Readonly<Record<string, string>>;
    readonly connection: Connection;
    readonly clock: Clock;
}
/** One resource under the engine, with its own empty state and a record of what is sent. */
export declare class Subject {
    #private;
    constructor(options: SubjectOptions);
    /** Plans a declared state; nothing may be sent. */
    plan(properties: JsonObject): Promise<Plan>;
    /** Brings a declared state about. */
    apply(properties: JsonObject): Promise<ApplyResult>;
    /** Deletes the object. */
    destroy(): Promise<ApplyResult>;
    /** The live object as its table decodes it, or undefined where none is recorded. */
    live(): Promise<Observed | undefined>;
    /** The writes since the last call. */
    take(): readonly Request[];
}
//# sourceMappingURL=subject.d.ts.map