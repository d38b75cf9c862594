import type { ProviderModule } from '../../core/registry.ts';
/** Imports a user's provider: a path as seen from the manifest's directory, or a package installed there. */
export declare function loadPackage(specifier: string, directory: string): Promise<ProviderModule>;
//# sourceMappingURL=load-package.d.ts.map