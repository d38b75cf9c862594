import type { ResourceType } from '../../../core/define.ts';
import type { ProviderModule, Registry } from '../../../core/registry.ts';
/** One resource type with everything known about it. */
export interface Kind {
    /** e.g. `acme:Hook`. */
    readonly token: string;
    readonly type: ResourceType;
    readonly module: ProviderModule;
}
/** Finds the table behind a type token; a stack may remember one this build does not know. */
export declare function findKind(registry: Registry, token: string): Promise<Kind>;
//# sourceMappingURL=kinds.d.ts.map