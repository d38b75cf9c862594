import type { Options } from '../core/model.ts';
import type { Group, Instance } from './instances.ts';
import type { World } from './world.ts';
/** Options as read: what becomes part of the resource, and what only the loader needs. */
export interface ReadOptions {
    readonly options: Options;
    /** Name of the provider entry, where one is chosen. */
    readonly provider?: string;
    /** As written: names of blocks, or addresses. */
    readonly dependsOn: readonly string[];
}
/** Reads the options of one instance; they must be known. */
export declare function readOptions(group: Group, instance: Instance, world: World): ReadOptions;
//# sourceMappingURL=options.d.ts.map