import type { ConfigField, Provider } from '../../../core/define.ts';
import { keyText, scalarText } from '../../../declare/write/yaml-text.ts';

/** What a first manifest is made of. */
export interface FirstManifest {
  readonly name: string;
  readonly providers: readonly Provider[];
  /** Resource blocks as YAML, ready to stand below `resources:`. */
  readonly blocks: readonly string[];
}

/** The text of a first manifest. It validates as it is, stands as `fmt` wants it, and says what comes next. */
export function firstManifest({ name, providers, blocks }: FirstManifest): string {
  const entries = providers.map(providerEntry);
  const types = providers.flatMap(({ name: one, resources }) =>
    Object.entries(resources).map(
      ([type, { variants }]) => `${one}:${type}.${Object.keys(variants)[0] ?? ''}`,
    ),
  );
  return `# yaml-language-server: $schema=./node_modules/holdfast/schemas/manifest.schema.json

name: ${scalarText(name, false)}
# Where state lives. A folder serves one person; a team and its pipelines need one place for all:
# s3://bucket/prefix, postgres://host/database, or https://host/path/{stack}.
backend: file:.holdfast

providers:
${entries.join('')}
# One block for each thing to be managed. Print one to begin with:
#   holdfast scaffold ${types[0] ?? 'TYPE'}
# or write down what is live already:
#   holdfast export --help
resources:${blocks.length === 0 ? ' {}\n' : `\n${blocks.join('\n')}`}`;
}

/** An entry of a provider: its credentials from the environment, everything else as its table says. */
function providerEntry(provider: Provider): string {
  const keys = entryKeys(provider);
  const lines = keys.map(([key, field]) => `    ${keyText(key)}: ${valueOf(field)}\n`);
  return `  # ${provider.title}\n  ${keyText(provider.name)}:${lines.length === 0 ? ' {}\n' : `\n${lines.join('')}`}`;
}

/** The keys of the first complete group of credentials that the environment can give. */
function entryKeys({ config, configAnyOf = [] }: Provider): [string, ConfigField][] {
  const hasVariable = (key: string): boolean => (config[key]?.env ?? []).length > 0;
  const group = configAnyOf.find((keys) => keys.every(hasVariable)) ?? [];
  return group.flatMap((key): [string, ConfigField][] =>
    config[key] === undefined ? [] : [[key, config[key]]],
  );
}

function valueOf({ env = [], default: usual }: ConfigField): string {
  const [variable] = env;
  return variable === undefined ? scalarText(usual ?? '', false) : `"\${env.${variable}}"`;
}

/** The environment variables that a provider's entry takes its credentials from. */
export function variablesOf(provider: Provider): string[] {
  return entryKeys(provider).flatMap(([, { env = [] }]) => env.slice(0, 1));
}
