import type { ResourceType } from '../core/define.ts';
import { type Json, type JsonObject } from '../core/json.ts';
/** A walk through declared states of one resource; each state must be reached with the fewest requests and then hold. */
export interface ConformanceCase {
    /** e.g. `github: prune_branches`, unique within a resource type. */
    readonly title: string;
    readonly variant: string;
    /** The property the walk is about; absent for plain creation. */
    readonly field?: string;
    /** Complete `properties` objects, discriminator included, secrets as plain sample texts. */
    readonly states: readonly JsonObject[];
}
/** Values to use where the generated ones mean nothing to a vendor; by `variant.field` or `field`. */
export type Samples = Readonly<Record<string, readonly Json[]>>;
/**
 * All cases a table gives: creation of every variant's example, every other value of every field, and every optional
 * field unset, set and unset again. Only legal states under the table's own rules occur; a field for which none can
 * be found is an error that asks for `samples`.
 */
export declare function conformanceCases(resource: ResourceType, samples?: Samples): readonly ConformanceCase[];
//# sourceMappingURL=cases.d.ts.map