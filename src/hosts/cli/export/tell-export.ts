import { shellWord } from '../../../core/shell-word.ts';
import { firstFew } from '../../../core/first-few.ts';
import type { Export } from '../../../declare/write/export-manifests.ts';
import type { Invocation } from '../invocation.ts';
import type { Adoption } from './adopt-exported.ts';
import { jsonText } from '../../../reports/json-text.ts';
import { neutral } from '../../../reports/neutral.ts';

/** What an export came to. */
export interface Exported {
  readonly exported: Export;
  /** The directory, as people see it. */
  readonly shown: string;
  readonly files: readonly string[];
  readonly adoption: Adoption | undefined;
  readonly format: 'yaml' | 'ts';
}

/** Tells which files there are now, which variables to set and what could not be exported. */
export function tellExport(done: Exported, { output, flags, host }: Invocation): void {
  if (flags.has('json')) output.out(`${jsonText(documentOf(done), 2)}\n`);
  else output.stream([...textOf(done, host.env)].map(neutral));
}

function documentOf({ exported, shown, files, adoption }: Exported): object {
  return {
    format_version: '1.0',
    directory: shown,
    files,
    resources: exported.addresses,
    variables: exported.variables.map(({ name, address, path, value }) => ({
      name,
      address,
      path,
      readable: value !== undefined,
    })),
    skipped: exported.skipped,
    ...(adoption !== undefined && { adopted: adoption.adopted, not_adopted: adoption.left }),
  };
}

function* textOf(
  { exported, shown, files, adoption, format }: Exported,
  env: Readonly<Record<string, string | undefined>>,
): Generator<string> {
  const count = exported.addresses.length;
  const where = files.length > 3 ? `${String(files.length)} files` : files.join(', ');
  yield `Exported ${count} ${count === 1 ? 'resource' : 'resources'} to ${shown}: ${where}.\n`;
  for (const skipped of exported.skipped)
    yield `Left out, of a kind not known to this version: ${skipped}.\n`;
  const unset = exported.variables.filter(({ name }) => env[name] === undefined);
  if (unset.length > 0)
    yield '\nSet these variables; the vendor never shows what they hold, or it is secret:\n';
  const width = unset.reduce((longest, { name }) => Math.max(longest, name.length), 0);
  for (const { name, address, path } of unset) yield `  ${name.padEnd(width)}  ${address}#${path}\n`;
  if (adoption !== undefined) yield* adoptionText(adoption);
  const apart = format === 'yaml' && files.length > 1;
  if (apart) yield '\nOnly together are these files the manifest: say -f . with every command.\n';
  yield `\nLook at it with: holdfast plan -C ${shellWord(shown)}${apart ? ' -f .' : ''}\n`;
}

function* adoptionText({ adopted, left }: Adoption): Generator<string> {
  yield `\nRecorded in state: ${String(adopted)}. Nothing was sent but reads.\n`;
  if (left.length === 0) return;
  yield `Not recorded, since their variables are not set: ${firstFew(left)}. \`holdfast apply\` adopts them once they are.\n`;
}
