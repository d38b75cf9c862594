import type { ProviderModule } from '../../src/core/registry.ts';
import { provider } from './provider.ts';

/** What the registry loads. */
export const module: ProviderModule = {
  provider,
  validator: async (variant) => (await import('./generated/validators.ts')).validators.get(variant)?.(),
};
