import type { Reader } from '../read-documents.ts';
import { type ConfigRequest } from './given-config.ts';
/** What a module is told, and how long it may take. */
export interface ModuleRequest extends ConfigRequest {
    /** Milliseconds until a module that has not settled is given up. */
    readonly limitMs: number;
}
/** Reads a manifest by running it: Node removes the types itself, so nothing is built. */
export declare function moduleReader(request: ModuleRequest): Reader;
//# sourceMappingURL=read-module.d.ts.map