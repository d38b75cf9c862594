import type { ApiRequest, EmulatedApi, Mount, Reply } from './api.ts';
import type { Found } from './router.ts';
/** A mount that answers a path. */
export interface Target {
    readonly mount: Mount;
    readonly found: Found;
    /** Path below the mount. */
    readonly path: string;
}
/** Finds who answers `METHOD path`; undefined where nobody does. */
export type Lookup = (method: string, path: string) => Target | undefined;
/** Looks requests up in the mounts of all APIs: below their prefixes, or side by side at the root. */
export declare function createLookup(apis: readonly EmulatedApi[], layout: 'root' | 'prefix'): Lookup;
/** Lets a mount answer, its `before` and `finish` included. */
export declare function answer(target: Target, request: ApiRequest): Reply;
//# sourceMappingURL=mounted.d.ts.map