import type { ProviderEntry } from '../core/result.ts';
import type { Place } from './findings.ts';
import { type Manifest } from './manifest.ts';
import type { Providers } from './providers.ts';
import type { World } from './world.ts';
/** A provider entry as resolved, and which variables its values came from. */
export interface ResolvedEntry {
    readonly entry: ProviderEntry;
    /** Variable by key, where the value is that of one variable and nothing else. */
    readonly variables: Readonly<Record<string, string>>;
}
/** Provider entries, each resolved when first used. */
export declare class Entries {
    #private;
    constructor(manifest: Manifest, providers: Providers, world: World, needed: boolean);
    names(): readonly string[];
    used(): readonly ResolvedEntry[];
    /** The entry of this name, or the implicit one of a provider; undefined after its problem was reported. */
    get(name: string, usedAt?: Place): ResolvedEntry | undefined;
    /** The name of the provider an entry configures; undefined where there is no such entry. */
    providerOf(name: string): string | undefined;
    /** Checks the keys of all entries, used or not; values are looked up only for those in use. */
    check(): void;
}
//# sourceMappingURL=entries.d.ts.map