import type { LoadRequest } from './load.ts';
import type { PackageLoader } from './package/packages.ts';
import { type Reader } from './read-documents.ts';
type Programs = Pick<LoadRequest, 'stack' | 'config' | 'env' | 'missingEnv' | 'moduleLimitMs' | 'allowExec' | 'readers' | 'loadPackage'>;
/** Readers for manifests that are programs. Whoever checks what others wrote must not run it. */
export declare function readersFor(request: Programs): Readonly<Record<string, Reader>>;
/** The host's loader of providers; packages are programs too. */
export declare function loaderFor({ allowExec, loadPackage }: Programs): PackageLoader | undefined;
export {};
//# sourceMappingURL=programs.d.ts.map