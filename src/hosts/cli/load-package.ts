import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ProviderModule } from '../../core/registry.ts';

/** Imports a user's provider: a path as seen from the manifest's directory, or a package installed there. */
export async function loadPackage(specifier: string, directory: string): Promise<ProviderModule> {
  const isPath = /^(?:\.{0,2}\/|[A-Za-z]:\\)/u.test(specifier);
  const file = isPath
    ? resolve(directory, specifier)
    : createRequire(join(directory, 'package.json')).resolve(specifier);
  const exported = (await import(pathToFileURL(file).href)) as { readonly module?: unknown };
  if (isProviderModule(exported.module)) return exported.module;
  throw new TypeError(`${specifier} does not export \`module\` with a provider`);
}

function isProviderModule(value: unknown): value is ProviderModule {
  if (typeof value !== 'object' || value === null || !('provider' in value)) return false;
  const { provider } = value;
  return typeof provider === 'object' && provider !== null && 'resources' in provider && 'name' in provider;
}
