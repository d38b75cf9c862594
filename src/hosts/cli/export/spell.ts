import { mainModule, partModule } from '../../../declare/write/manifest-typescript.ts';
import { manifestYaml } from '../../../declare/write/manifest-yaml.ts';
import type { WrittenManifest } from '../../../declare/write/written.ts';
import { registry } from '../../../../providers/index.ts';

/** Files by name, spelled in the language asked for. */
export type Spelling = (
  files: ReadonlyMap<string, WrittenManifest>,
) => Promise<ReadonlyMap<string, Iterable<string>>>;

/** How manifests can be spelled. */
export const spellings: Readonly<Record<'yaml' | 'ts', Spelling>> = { yaml: asYaml, ts: asTypescript };

function asYaml(files: ReadonlyMap<string, WrittenManifest>): ReturnType<Spelling> {
  const spelled = [...files].map(([name, file]) => [`${name}.yaml`, manifestYaml(file)] as const);
  return Promise.resolve(new Map(spelled));
}

async function asTypescript(files: ReadonlyMap<string, WrittenManifest>): ReturnType<Spelling> {
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  const typed = new Set(
    modules.flatMap(({ provider }) =>
      Object.values(provider.resources).map((type) => `${provider.name}:${type.name}`),
    ),
  );
  const parts = [...files.keys()].filter((name) => name !== 'holdfast');
  const spelled = [...files].map(([name, file]): [string, Iterable<string>] =>
    name === 'holdfast'
      ? ['holdfast.config.ts', [mainModule(file, parts, typed)]]
      : [`${name}.ts`, [partModule(file, typed)]],
  );
  return new Map(spelled);
}
