import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { blockYaml } from '../../../declare/write/manifest-yaml.ts';
import { scaffold } from '../../../declare/write/scaffold.ts';
import { HoldfastError } from '../../../core/errors.ts';
import { registry } from '../../../../providers/index.ts';
import { fileError } from '../file-error.ts';
import { usage } from '../flags.ts';
import { firstManifest, variablesOf } from '../init/first-manifest.ts';
import { pipelines } from '../init/pipelines.ts';
import { readWishes } from '../init/wishes.ts';
import type { Invocation } from '../invocation.ts';
import { printAnswer } from '../print-answer.ts';
import { replaceFiles } from '../replace-file.ts';
import { findNamedType } from '../type-token.ts';

/** `holdfast init`: a first manifest, and a pipeline if wanted. Sends nothing. */
export async function run(invocation: Invocation): Promise<number> {
  const { directory, flags, output, toolVersion } = invocation;
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  const { name, providers, pipeline } = await readWishes(
    invocation,
    modules.map(({ provider }) => provider),
  );
  const blocks = await Promise.all(flags.list('resource').map(blockOf));
  const variables = [
    ...new Set([...providers.flatMap(variablesOf), ...blocks.flatMap((block) => block.variables)]),
  ];
  const made = pipelines[pipeline]?.({ version: toolVersion, variables }) ?? {};
  const manifest = firstManifest({ name, providers, blocks: blocks.map(({ yaml }) => yaml) });
  const files = Object.entries({ 'holdfast.yaml': manifest, ...made }).map(([path, text]) => ({
    path: join(directory, path),
    text,
  }));
  refuseExisting([...files.map(({ path }) => path), join(directory, 'holdfast.config.ts')], invocation);
  for (const { path } of files) makeFolder(dirname(path));
  replaceFiles(files);
  const written = files.map(({ path }) => relative(directory, path));
  printAnswer(invocation, { files: written, variables }, `Written: ${written.join(', ')}.\n`);
  output.log('info', next(variables));
  return 0;
}

interface Block {
  readonly yaml: string;
  readonly variables: readonly string[];
}

async function blockOf(text: string): Promise<Block> {
  const { token, type, variant } = await findNamedType(text);
  if (variant === undefined)
    throw usage(`${token} does not say which kind`, `Its kinds: ${Object.keys(type.variants).join(', ')}.`);
  const name = variant.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
  const { block, variables } = scaffold(type, token, variant, name);
  return { yaml: blockYaml(block), variables };
}

function refuseExisting(paths: readonly string[], { flags, directory }: Invocation): void {
  const there = paths.filter((path) => existsSync(path)).map((path) => relative(directory, path));
  if (there.length === 0 || flags.has('force')) return;
  throw new HoldfastError(
    'error',
    `${there.join(' and ')} ${there.length === 1 ? 'exists' : 'exist'} already; nothing was written`,
    {
      advice: 'Go to another folder with -C, or give --force to write anew.',
    },
  );
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw fileError('write', path, error);
  }
}

function next(variables: readonly string[]): string {
  const set = variables.length === 0 ? '' : ` Set ${variables.join(', ')}.`;
  return `Keep .holdfast/ out of git: it is state.${set} Then: holdfast validate, holdfast plan, holdfast apply.`;
}
