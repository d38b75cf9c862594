import type { Provider } from '../core/define.ts';
import type { ProviderEntry } from '../core/result.ts';
import type { ResolvedEntry } from './entries.ts';
import { type Block } from './manifest.ts';
import type { Entry } from './node.ts';
import type { World } from './world.ts';
/** Works out the values of one entry. */
export declare class EntryResolver {
    #private;
    constructor(provider: Provider, block: Block | undefined, world: World);
    resolve(declared: ReadonlyMap<string, Entry>): Pick<ResolvedEntry, 'variables'> & Pick<ProviderEntry, 'values'>;
}
//# sourceMappingURL=entry-resolver.d.ts.map