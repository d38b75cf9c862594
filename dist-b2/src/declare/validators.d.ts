import type { ResourceType } from '../core/define.ts';
import type { ProviderModule, Validator } from '../core/registry.ts';
/** The check of one variant: the generated one where the provider brings it, else compiled now. */
export declare function validatorFor(module: ProviderModule, resource: ResourceType, variant: string): Promise<Validator>;
//# sourceMappingURL=validators.d.ts.map