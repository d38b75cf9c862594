import type { ResourceType } from '../core/define.ts';
import { type JsonObject } from '../core/json.ts';
/** What a walk's step should send, worked out from the table and the live object alone, not by the engine. */
export interface Expectation {
    /** Names in the body of the one update or create; undefined = no such request. */
    readonly body?: readonly string[];
    /** Fields written by operations of their own. */
    readonly extras: readonly string[];
    /** Something that cannot change on a live object changes. */
    readonly replaces: boolean;
}
export interface Step {
    readonly resource: ResourceType;
    readonly variant: string;
    /** Declared before; undefined = nothing exists yet. */
    readonly previous: JsonObject | undefined;
    readonly next: JsonObject;
    /** As answered before the step, decoded. */
    readonly live: JsonObject;
}
/** What creating a declared state should send. */
export declare function expectCreate({ resource, variant, next }: Step): Expectation;
/** What going from one declared state to the next should send. */
export declare function expectUpdate(step: Step): Expectation;
//# sourceMappingURL=expectation.d.ts.map