import type { ResourceType } from '../../core/define.ts';
import type { Observed } from '../../core/model.ts';
/** An object to be named. */
export interface Nameless {
    readonly type: ResourceType;
    readonly scope: Readonly<Record<string, string>>;
    readonly observed: Observed;
}
/**
 * A unique name for each object, in the objects' order: kind and natural key; where several share that, with the
 * scope; where they still do, with the id. The same objects get the same names whatever order a vendor lists them in.
 */
export declare function nameResources(objects: readonly Nameless[]): readonly string[];
//# sourceMappingURL=resource-names.d.ts.map