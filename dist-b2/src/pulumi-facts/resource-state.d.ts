import type { ResourceType } from '../core/define.ts';
import type { JsonObject } from '../core/json.ts';
import type { Observed } from '../core/model.ts';
import type { HiddenOptions, Memory } from './hidden.ts';
/** One resource, declared and live. */
export interface ResourceState {
    readonly type: ResourceType;
    /** Declared properties in clear, the discriminator included. */
    readonly declared: JsonObject;
    readonly scope: Readonly<Record<string, string>>;
    readonly hidden: HiddenOptions;
    readonly observed: Observed;
}
/** Inputs as they would have to be declared to describe the live object: declared places with live values. */
export declare function inputsOf(state: ResourceState): JsonObject;
/** Outputs: every readable property the table knows, unreadable ones as declared, and what Holdfast remembers. */
export declare function outputsOf(state: ResourceState, memory: Memory): JsonObject;
//# sourceMappingURL=resource-state.d.ts.map