import type { ResourceType } from '../../../core/define.ts';
import { HoldfastError } from '../../../core/errors.ts';
import type { ProviderModule, Registry } from '../../../core/registry.ts';

/** One resource type with everything known about it. */
export interface Kind {
  /** e.g. `acme:Hook`. */
  readonly token: string;
  readonly type: ResourceType;
  readonly module: ProviderModule;
}

/** Finds the table behind a type token; a stack may remember one this build does not know. */
export async function findKind(registry: Registry, token: string): Promise<Kind> {
  const [provider = '', name = ''] = token.split(':');
  const load = Object.hasOwn(registry, provider) ? registry[provider] : undefined;
  const module = await load?.();
  const resources = module?.provider.resources ?? {};
  const type = Object.hasOwn(resources, name) ? resources[name] : undefined;
  if (module !== undefined && type !== undefined) return { token, type, module };
  throw new HoldfastError('error', `this version of holdfast has no resource type ${token}`, {
    advice: 'Install the version the stack was made with, or a newer one.',
  });
}
