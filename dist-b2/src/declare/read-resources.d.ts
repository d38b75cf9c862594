import { type Manifest } from './manifest.ts';
import type { Draft } from './draft.ts';
import type { Entries } from './entries.ts';
import { type Group } from './instances.ts';
import { type Providers } from './providers.ts';
import type { World } from './world.ts';
/** All blocks under `resources`, forEach worked out. */
export declare function readGroups(manifest: Manifest, world: World): readonly Group[];
/** Reads every instance of every group; what cannot be read is reported and left out. */
export declare function readDrafts(groups: readonly Group[], providers: Providers, entries: Entries, world: World): readonly Draft[];
//# sourceMappingURL=read-resources.d.ts.map