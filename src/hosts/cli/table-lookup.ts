import type { ResourceType } from '../../core/define.ts';
import type { TypeLookup } from '../../core/model.ts';
import type { Stack } from '../../core/result.ts';
import { registry } from '../../../providers/index.ts';
import { loadPackage } from './load-package.ts';

/** Loads all tables that a run may need and gives them by type token. */
export async function tableLookup(stack: Stack, directory: string): Promise<TypeLookup> {
  const modules = await Promise.all([
    ...Object.values(registry).map((load) => load()),
    ...(stack.packages ?? []).map((specifier) => loadPackage(specifier, directory)),
  ]);
  const types = new Map<string, ResourceType>();
  for (const { provider } of modules) {
    for (const [name, type] of Object.entries(provider.resources))
      types.set(`${provider.name}:${name}`, type);
  }
  return (token) => types.get(token);
}
