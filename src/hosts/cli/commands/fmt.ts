import { chmodSync, statSync } from 'node:fs';
import type { Provider, ResourceType } from '../../../core/define.ts';
import { HoldfastError } from '../../../core/errors.ts';
import { Concealment } from '../../../declare/concealment.ts';
import { findFiles, type FoundFile } from '../../../declare/find-files.ts';
import { Findings } from '../../../declare/findings.ts';
import { formatChecked } from '../../../declare/write/format-checked.ts';
import { registry } from '../../../../providers/index.ts';
import type { Invocation } from '../invocation.ts';
import { HUGE, printFindings, tell } from '../load-manifest.ts';
import { printAnswer } from '../print-answer.ts';
import { readText } from '../read-text.ts';
import { writeWhole } from '../write-file.ts';
import { neutralLine } from '../../../reports/neutral.ts';

/** `holdfast fmt [paths…]`: writes what would change, or with `--check` only names it. */
export async function run(invocation: Invocation): Promise<number> {
  const { flags, host, directory, output } = invocation;
  const paths = [...flags.list('file'), ...invocation.arguments];
  const findings = new Findings();
  const modules = await Promise.all(Object.values(registry).map((load) => load()));
  const providers = modules.map(({ provider }) => provider);
  const types = typesOf(providers);
  const files = findFiles({ paths, directory, recursive: flags.has('recursive') }, findings);
  const changed: string[] = [];
  let input: string | undefined;
  for (const file of files.filter(({ path }) => !/\.[cm]?[jt]s$/u.test(path))) {
    const standard = file.filename === '<stdin>';
    const text = standard ? await host.stdin.text() : readText(directory, file.path);
    if (text.length >= HUGE) host.collectOften?.();
    const formatted = formatChecked(text, file.filename, (token) => types.get(token), findings);
    if (formatted !== undefined && formatted !== text) changed.push(file.filename);
    if (standard && !flags.has('check')) input = formatted ?? text;
    else if (formatted !== undefined && formatted !== text && !flags.has('check')) replace(file, formatted);
  }
  const standard = files.some(({ filename }) => filename === '<stdin>');
  const names = standard ? [] : changed.map((filename) => `${neutralLine(filename)}\n`);
  const answer = { changed, ...(input !== undefined && { text: input }) };
  if (!findings.hasErrors) printAnswer(invocation, answer, input ?? names.join(''));
  else if (input !== undefined && !flags.has('json')) output.out(input);
  tellMistakes(findings, providers, invocation);
  if (findings.hasErrors) throw new HoldfastError('manifest', 'not all files could be formatted');
  return flags.has('check') && changed.length > 0 ? 1 : 0;
}

/** With the rights the file had. */
function replace({ path }: FoundFile, text: string): void {
  const { mode } = statSync(path);
  writeWhole('.', path, [text]);
  chmodSync(path, mode);
}

/** Frames show lines of files that nobody has interpreted. */
function tellMistakes(findings: Findings, providers: readonly Provider[], invocation: Invocation): void {
  const { flags, output } = invocation;
  const concealment = new Concealment({ providers });
  for (const file of findings.files) output.mask.add([...concealment.secretsOf(file)]);
  const shown = findings.list((file) => concealment.textOf(file));
  if (findings.hasErrors && flags.has('json')) printFindings(shown, invocation);
  tell(shown, invocation);
}

function typesOf(providers: readonly Provider[]): ReadonlyMap<string, ResourceType> {
  const all = providers.flatMap(({ name, resources }) =>
    Object.values(resources).map((type) => [`${name}:${type.name}`, type] as const),
  );
  return new Map(all);
}
