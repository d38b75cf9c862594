import type { ProviderModule } from '../../src/core/registry.ts';
/** What the registry loads. */
export declare const module: ProviderModule;
//# sourceMappingURL=index.d.ts.map