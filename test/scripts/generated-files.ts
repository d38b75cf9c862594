import type { Provider } from '../../src/core/define.ts';
import type { JsonObject } from '../../src/core/json.ts';
import type { Registry } from '../../src/core/registry.ts';
import { authoringSchema } from '../../src/core/authoring-schema.ts';
import { resourceSchema } from '../../src/core/schema.ts';
import { pulumiClasses, pulumiIndex } from './pulumi-classes.ts';
import { standaloneValidators } from './standalone-validators.ts';
import { typedResources } from './typed-resources.ts';

/** Everything generated from the tables: content by path from the repository's root. */
export async function generatedFiles(registry: Registry): Promise<ReadonlyMap<string, string>> {
  const providers: Provider[] = [];
  for (const name of Object.keys(registry).sort()) {
    const module = await registry[name]?.();
    if (module !== undefined) providers.push(module.provider);
  }
  return new Map([
    ['schemas/manifest.schema.json', json(authoringSchema(providers))],
    ...providers.flatMap(filesOf),
    ...typedResources(providers),
    ['src/hosts/pulumi/generated/index.ts', pulumiIndex(providers)],
  ]);
}

function filesOf(provider: Provider): readonly (readonly [string, string])[] {
  const schemas = Object.values(provider.resources).map(
    (resource) =>
      [
        `schemas/${provider.name}/${kebab(resource.name)}.schema.json`,
        json(resourceSchema(provider, resource)),
      ] as const,
  );
  return [
    ...schemas,
    ...Array.from(
      standaloneValidators(provider),
      ([file, content]) => [`providers/${provider.name}/generated/${file}`, content] as const,
    ),
    [`src/hosts/pulumi/generated/${provider.name}.ts`, pulumiClasses(provider)],
  ];
}

const json = (schema: JsonObject): string => `${JSON.stringify(schema, null, 2)}\n`;

const kebab = (name: string): string => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/gu, '-').toLowerCase();
