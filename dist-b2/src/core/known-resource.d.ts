import type { ResourceType } from './define.ts';
import type { Desired, Observed } from './model.ts';
import type { Value } from './value.ts';
/** What a reference to a resource sees. Few resources are referenced, so the values are put together when asked for. */
export declare class KnownResource {
    #private;
    /** Undefined while it is not known, or will change. */
    readonly id: string | undefined;
    constructor(type: ResourceType, desired: Desired, live: Observed | undefined);
    /** Declared properties over live ones, secret ones sealed. */
    get values(): Readonly<Record<string, Value>>;
}
//# sourceMappingURL=known-resource.d.ts.map