import { registry } from '../../providers/index.ts';
import type { Provider, ResourceType } from '../../src/core/define.ts';
import { fieldsOf, type Fields } from '../../src/core/fields.ts';

/** One variant of one table, with all its fields. */
export interface KnownVariant {
  /** `provider:Type.variant`, for test names. */
  readonly name: string;
  readonly provider: Provider;
  readonly resource: ResourceType;
  readonly variant: string;
  readonly fields: Fields;
}

/** All providers of the registry, loaded. */
export async function knownProviders(): Promise<readonly Provider[]> {
  const modules = await Promise.all(Object.values(registry).map(async (load) => load()));
  return modules.map((module) => module.provider);
}

/** Every variant of every table, so that one test covers them all. */
export async function knownVariants(): Promise<readonly KnownVariant[]> {
  return (await knownProviders()).flatMap((provider) =>
    Object.values(provider.resources).flatMap((resource) =>
      Object.keys(resource.variants).map((variant) => ({
        name: `${provider.name}:${resource.name}.${variant}`,
        provider,
        resource,
        variant,
        fields: fieldsOf(resource, variant),
      })),
    ),
  );
}
