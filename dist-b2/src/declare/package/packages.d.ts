import type { ProviderModule, Registry } from '../../core/registry.ts';
import type { Findings } from '../findings.ts';
import { type Block } from '../manifest.ts';
/** Loads a user's provider from a package name or a path, as seen from a directory. */
export type PackageLoader = (specifier: string, directory: string) => Promise<ProviderModule>;
/** The users' own providers of a manifest. */
export declare class Packages {
    #private;
    readonly modules: Map<string, ProviderModule>;
    /** Package by the provider's name, in a form that does not depend on which file names it. */
    readonly locations: Map<string, string>;
    constructor(load: PackageLoader | undefined, registry: Registry, findings: Findings);
    /** Loads the package that an entry names, if it names one. */
    add(block: Block): Promise<void>;
}
//# sourceMappingURL=packages.d.ts.map