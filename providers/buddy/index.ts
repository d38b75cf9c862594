import type { ProviderModule } from '../../src/core/registry.ts';
import { provider } from './provider.ts';

/** What the registry loads. */
export const module: ProviderModule = {
  provider,
  validators: async () => (await import('./generated/validators.ts')).validators,
};
