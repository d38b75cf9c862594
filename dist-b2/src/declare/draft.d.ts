import type { FoundType } from './providers.ts';
import type { Group } from './instances.ts';
import type { Block } from './manifest.ts';
import type { ReadOptions } from './options.ts';
import type { Probe } from './probe.ts';
import type { ReadProperties } from './resource.ts';
/** One resource as read, before what connects it with others is known. */
export interface Draft {
    readonly address: string;
    readonly group: Group;
    /** What declares it: the group's block, or its own. */
    readonly block: Block;
    readonly found: FoundType;
    /** Name of its provider entry. */
    readonly entry: string;
    readonly options: ReadOptions;
    readonly read: ReadProperties;
    readonly probe: Probe;
}
//# sourceMappingURL=draft.d.ts.map