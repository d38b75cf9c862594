import type { Registry } from '../src/core/registry.ts';

/** The providers this build knows: one line each, loaded when first asked for. */
export const registry: Registry = {
  buddy: async () => (await import('./buddy/index.ts')).module,
  gitjira: async () => (await import('./gitjira/index.ts')).module,
  upsun: async () => (await import('./upsun/index.ts')).module,
};
