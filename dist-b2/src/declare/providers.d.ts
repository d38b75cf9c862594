import type { Provider, ResourceType } from '../core/define.ts';
import type { ProviderModule, Registry } from '../core/registry.ts';
import type { Findings } from './findings.ts';
import { type Block, type Manifest } from './manifest.ts';
import { type PackageLoader } from './package/packages.ts';
/** The provider tables a manifest needs, loaded. */
export interface Providers {
    readonly modules: ReadonlyMap<string, ProviderModule>;
    /** Packages of those that are not built in, by the provider's name. */
    readonly packages: ReadonlyMap<string, string>;
    /** All names that could be loaded, for suggestions. */
    readonly names: readonly string[];
}
/** Loads each provider that an entry or a resource type names, once. */
export declare function loadProviders(manifest: Manifest, registry: Registry, loadPackage: PackageLoader | undefined, findings: Findings): Promise<Providers>;
/** A type token with the table behind it. */
export interface FoundType {
    readonly token: string;
    readonly provider: Provider;
    readonly resource: ResourceType;
    readonly module: ProviderModule;
}
/** The table for a block's `type`; an unknown one is reported with the nearest known. */
export declare function findType(block: Block, providers: Providers, findings: Findings): FoundType | undefined;
//# sourceMappingURL=providers.d.ts.map