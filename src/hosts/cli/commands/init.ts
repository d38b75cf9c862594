import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { blockYaml } from '../../../declare/write/manifest-yaml.ts';
import { scaffold } from '../../../declare/write/scaffold.ts';
import type { ResourceType } from '../../../core/define.ts';
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
import { findNamedType, nameOfKind } from '../type-token.ts';

/** `holdfast init`: a first manifest, and a pipeline if wanted. Sends nothing. */
export async function run(invocation: Invocation): Promise<number> {
  const { directory, flags, output, toolVersion } = invocation;
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  const known = modules.map(({ provider }) => provider);
  const kinds = await Promise.all(flags.list('resource').map(kindOf));
  const { name, providers: wished, pipeline } = await readWishes(invocation, known);
  const needed = known.filter((one) => kinds.some(({ token }) => token.startsWith(`${one.name}:`)));
  const providers = [...new Set([...wished, ...needed])];
  const blocks = blocksOf(kinds);
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

interface Kind {
  readonly token: string;
  readonly type: ResourceType;
  readonly variant: string;
}

interface Block {
  readonly yaml: string;
  readonly variables: readonly string[];
}

async function kindOf(text: string): Promise<Kind> {
  const { token, type, variant } = await findNamedType(text);
  if (variant !== undefined) return { token, type, variant };
  throw usage(`${token} does not say which kind`, `Its kinds: ${Object.keys(type.variants).join(', ')}.`);
}

/** One block for each kind; of several with one name all but the first get a number. */
function blocksOf(kinds: readonly Kind[]): readonly Block[] {
  const counts = new Map<string, number>();
  return kinds.map(({ token, type, variant }) => {
    const usual = nameOfKind(variant);
    const count = (counts.get(usual) ?? 0) + 1;
    counts.set(usual, count);
    const { block, variables } = scaffold(type, token, variant, count === 1 ? usual : `${usual}-${count}`);
    return { yaml: blockYaml(block), variables };
  });
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
